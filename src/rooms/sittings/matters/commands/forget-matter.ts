import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { deleteOwnMatter, findMatter } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Removes a matter that was made for something that is taken back. What somebody has used since stays: shared with
 * another council, renamed, sent, or on another item. Refusals: `matter-unknown`.
 */
export const forgetMatter = command({
  name: 'matters.forget-matter',
  right: 'keep-matters',
  input: z.object({ councilId: councilInput, matterId: idInput('matters') }),
  refuse,
  async run(act, { councilId, matterId }) {
    const matter = await findMatter(act.trx, matterId);
    const [record, ...others] = matter?.records ?? [];
    if (!matter || record?.councilId !== councilId) return refused(refuse('matter-unknown'));
    if (others.length > 0 || !(await deleteOwnMatter(act.trx, matterId))) return unchanged(null);
    const { recordNumber } = record;
    act.tell({ about: [`matter:${matterId}`], before: { title: matter.title, recordNumber } });
    return ok(null);
  },
});
