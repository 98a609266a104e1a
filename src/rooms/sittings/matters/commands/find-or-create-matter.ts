import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { recordNumber } from '../forms/matter-form.ts';
import { findByRecord, lockNumber } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { createMatter } from './create-matter.ts';

/**
 * The council's matter with the number; made if there is none. A matter that is there keeps its title and officers,
 * because one meeting's heading does not rename what other meetings treated. What is made is the council's
 * own until an open item of it is sent. Silent: what is made tells itself.
 * Refusals: `record-number-…`, and where there is none yet, those of `createMatter`.
 */
export const findOrCreateMatter = command({
  name: 'matters.find-or-create-matter',
  right: 'keep-matters',
  input: z.object({
    councilId: councilInput,
    recordNumber,
    title: z.string(),
    /** Initials; may be empty. */
    officers: z.array(z.string()).readonly(),
  }),
  refuse,
  silent: true,
  async run(act, input) {
    await lockNumber(act.trx, input.councilId, input.recordNumber);
    const found = await findByRecord(act.trx, input.councilId, input.recordNumber);
    if (found) return ok({ id: found.id, created: false });
    const created = await inner(act, createMatter, { ...input, own: true });
    return created.ok ? ok({ id: created.value, created: true }) : created;
  },
});
