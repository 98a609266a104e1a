import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { matterInput } from '../forms/matter-form.ts';
import { claimNumber } from '../queries/claim-number.ts';
import { insertMatter, setRecord } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * A new matter with its number in the council.
 * Refusals: those of the form · `record-number-taken`.
 * @returns its id
 */
export const createMatter = command({
  name: 'matters.create-matter',
  right: 'keep-matters',
  /** `own`: made by an item or a candidate, whose heading is the council's alone until it is sent. */
  input: matterInput.extend({ own: z.literal(true).optional() }),
  refuse,
  async run(act, input) {
    const { councilId, title, officers } = input;
    const number = await claimNumber(act, councilId, input.recordNumber);
    if (!number.ok) return number;
    const id = await insertMatter(act.trx, { title, officers });
    await setRecord(act.trx, id, councilId, number.value, input.own);
    act.tell({ about: [`matter:${id}`], after: { title, recordNumber: number.value, officers } });
    return ok(id);
  },
});
