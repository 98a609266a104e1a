import { isDeepStrictEqual } from 'node:util';
import { idText } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { fieldsOfMatter, matterInput } from '../forms/matter-form.ts';
import { claimNumber } from '../queries/claim-number.ts';
import { findMatter, setRecord, updateMatter } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * New words for a matter that the council has, and another number in this council if it is given another.
 * Refusals: those of the form · `matter-unknown` · `record-number-taken` ·
 * `changed-meanwhile`.
 */
export const editMatter = command({
  name: 'matters.edit-matter',
  right: 'keep-matters',
  input: matterInput.extend({ matterId: idText('matters'), ...asReadInput }),
  refuse,
  async run(act, { councilId, matterId, title, officers, recordNumber, asRead }) {
    await takeTurns(act, `matter:${matterId}`);
    const matter = await findMatter(act.trx, matterId);
    const here = matter?.records.find((record) => record.councilId === councilId);
    if (!matter || !here) return refused(refuse('matter-unknown'));
    const changed = refuseIfChanged(fieldsOfMatter(matter, councilId), asRead);
    if (changed) return refused(changed);
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
