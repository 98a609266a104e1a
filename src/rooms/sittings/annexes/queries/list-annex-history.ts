import type { AnnexId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';

/** What happened to one annex, newest first. */
export function listAnnexHistory(
  trx: Trx,
  id: AnnexId,
  sentences: Sentences,
): Promise<readonly HistoryEntry[]> {
  return listHistory(trx, `annex:${id}`, sentences);
}
