import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import { type Notice, type NoticeState, noticeState } from '../model.ts';
import { listNotices } from '../store.ts';

export type DescribedNotices = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly notices: readonly (Notice & { readonly state: NoticeState })[];
  readonly history: readonly HistoryEntry[];
};

/** The council's notices with how it stands with each on the day; null for an unknown council. */
export async function describeNotices(
  trx: Trx,
  councilId: CouncilId,
  { sentences, today }: { readonly sentences: Sentences; readonly today: string },
): Promise<DescribedNotices | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const all = await listNotices(trx, councilId);
  const history = await listHistory(trx, `notices:${councilId}`, sentences);
  return {
    council,
    notices: all.map((notice) => ({ ...notice, state: noticeState(notice, today) })),
    history,
  };
}
