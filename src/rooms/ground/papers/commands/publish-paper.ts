import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepPapers } from '../policy.ts';
import { readPaper } from '../queries/find-paper.ts';
import { refuse } from '../texts.da.ts';

/**
 * Anyone may read the open part of the paper from now on, and every server forgets its kept pages when the transaction
 * is done. Refusals: `paper-unknown` · `paper-not-kept` · `paper-already-published`.
 */
export async function publishPaper(
  trx: Trx,
  viewer: Viewer,
  id: string,
  at: Temporal.Instant,
): Promise<Result<null>> {
  const paper = await readPaper(trx, viewer, id);
  if (!paper) return refused(refuse('paper-unknown'));
  if (!mayKeepPapers(viewer, paper.council.id)) return refused(refuse('paper-not-kept'));
  if (paper.publishedAt) return refused(refuse('paper-already-published'));
  await trx.updateTable('papers').set({ published_at: at.toString() }).where('id', '=', id).execute();
  await announcePublication(trx);
  return ok(null);
}
