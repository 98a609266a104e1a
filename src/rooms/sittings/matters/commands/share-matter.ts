import { z } from 'zod';
import { councilInput, idText } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { getCouncil } from '../../../ground/councils/index.ts';
import { recordNumber } from '../forms/matter-form.ts';
import { claimNumber } from '../queries/claim-number.ts';
import { findMatter, setOwn, setRecord } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * The matter is treated in one more council, under a number of its own. The council of the input is the one that takes
 * it up, so the right is asked there.
 * Refusals: `record-number-…` · `matter-unknown` · `matter-already-shared`.
 */
export const shareMatter = command({
  name: 'matters.share-matter',
  right: 'keep-matters',
  input: z.object({ councilId: councilInput, matterId: idText('matters'), recordNumber }),
  refuse,
  async run(act, input) {
    const { councilId, matterId } = input;
    const matter = await findMatter(act.trx, matterId);
    if (!matter) return refused(refuse('matter-unknown'));
    const there = matter.records.find((record) => record.councilId === councilId);
    if (there)
      return refused(
        refuse('matter-already-shared', { council: there.councilName, recordNumber: there.recordNumber }),
      );
    const number = await claimNumber(act, councilId, input.recordNumber);
    if (!number.ok) return number;
    // Whoever hands it on shows it; where the other council took it up, it could be seen already.
    for (const each of matter.records)
      await setOwn(act.trx, matterId, { councilId: each.councilId, isOwn: false });
    await setRecord(act.trx, matterId, councilId, number.value);
    const { name: council } = await getCouncil(act.trx, councilId);
    act.tell({ about: [`matter:${matterId}`], after: { council, recordNumber: number.value } });
    return ok(null);
  },
});
