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
  input: matterInput,
  refuse,
  async run(act, input) {
    const { councilId, title, officers } = input;
    const number = await claimNumber(act, councilId, input.recordNumber);
    if (!number.ok) return number;
    const id = await insertMatter(act.trx, { title, officers });
    await setRecord(act.trx, id, councilId, number.value);
    act.tell({ about: [`matter:${id}`], after: { title, recordNumber: number.value, officers } });
    return ok(id);
  },
});
