import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import type { Notice } from '../model.ts';

export type DescribedForm = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  /** Null for a new notice. */
  readonly notice: Notice | null;
  readonly history: readonly HistoryEntry[];
};

/** What stands on the form of a notice besides its fields; null for an unknown council. */
export async function describeForm(
  trx: Trx,
  councilId: CouncilId,
  notice: Notice | null,
  sentences: Sentences,
): Promise<DescribedForm | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const history = notice ? await listHistory(trx, `notice:${notice.id}`, sentences) : [];
  return { council, notice, history };
}
