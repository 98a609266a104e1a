import { ok, type Result } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { getPaper, markPaperSent, type PaperKind, publishPaper } from '../../../ground/papers/index.ts';
import { indexAndAskAgain } from './publication-jobs.ts';

/**
 * A frozen paper goes out: sent to its council, published to all, and findable. Annexes that are still being read are
 * found by their title at once and by their words when a job has seen them. Refusals: those of `markPaperSent`,
 * `publishPaper`, and what the kind itself has against it.
 */
export async function putOut(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  paperId: string,
  at: Temporal.Instant,
): Promise<Result<null>> {
  const sent = await markPaperSent(trx, viewer, paperId, at);
  if (!sent.ok) return sent;
  const paper = await getPaper(trx, viewer, paperId);
  const kept = await kind.sending.whenSent(trx, viewer, paper);
  if (!kept.ok) return kept;
  const published = await publishPaper(trx, viewer, paperId, at);
  if (!published.ok) return published;
  await indexAndAskAgain(trx, kind, paper);
  return ok(null);
}
