import { isDeepStrictEqual } from 'node:util';
import { idText } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { matterInput } from '../forms/matter-form.ts';
import { findMatter, setRecord, updateMatter } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { claimNumber } from './claim-number.ts';

/**
 * New words for a matter that the council has, and another number in this council if it is given another.
 * Refusals: those of the form · `matter-unknown` · `record-number-taken`.
 */
export const editMatter = command({
  name: 'matters.edit-matter',
  right: 'keep-matters',
  input: matterInput.extend({ matterId: idText('matters') }),
  refuse,
  async run(act, { councilId, matterId, title, officers, recordNumber }) {
    const matter = await findMatter(act.trx, matterId);
    const here = matter?.records.find((record) => record.councilId === councilId);
    if (!matter || !here) return refused(refuse('matter-unknown'));
    const before = { title: matter.title, recordNumber: here.recordNumber, officers: matter.officers };
    if (isDeepStrictEqual(before, { title, recordNumber, officers })) return unchanged(null);
    const number = await claimNumber(act, councilId, recordNumber, matterId);
    if (!number.ok) return number;
    await updateMatter(act.trx, matterId, { title, officers });
    await setRecord(act.trx, matterId, councilId, number.value);
    act.tell({
      about: [`matter:${matterId}`],
      before,
      after: { title, recordNumber: number.value, officers },
    });
    return ok(null);
  },
});
