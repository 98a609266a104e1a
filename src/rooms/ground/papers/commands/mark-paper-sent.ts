import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepPapers } from '../policy.ts';
import { readPaper } from '../queries/find-paper.ts';
import { refuse } from '../texts.da.ts';

/** A frozen paper goes out to its council. Refusals: `paper-unknown` · `paper-not-kept` · `paper-already-sent`. */
export async function markPaperSent(
  trx: Trx,
  viewer: Viewer,
  id: string,
  at: Temporal.Instant,
): Promise<Result<null>> {
  const paper = await readPaper(trx, viewer, id);
  if (!paper) return refused(refuse('paper-unknown'));
  if (!mayKeepPapers(viewer, paper.council.id)) return refused(refuse('paper-not-kept'));
  if (paper.sentAt) return refused(refuse('paper-already-sent'));
  await trx.updateTable('papers').set({ sent_at: at.toString() }).where('id', '=', id).execute();
  return ok(null);
}
