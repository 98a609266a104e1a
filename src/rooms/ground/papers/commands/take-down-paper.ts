import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepPapers } from '../policy.ts';
import { readPaper } from '../queries/find-paper.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes a published paper away from everybody but the secretariat and the chair; what is left is that there was one.
 * The database forgets the files made of it and its words in the search, and every server its kept pages.
 * Refusals: `paper-unknown` · `paper-not-kept` · `paper-not-published` · `paper-already-down` · `take-down-reason-missing`.
 */
export async function takeDownPaper(
  trx: Trx,
  viewer: Viewer,
  id: string,
  wish: { readonly reason: string; readonly at: Temporal.Instant },
): Promise<Result<null>> {
  const paper = await readPaper(trx, viewer, id);
  if (!paper) return refused(refuse('paper-unknown'));
  if (!mayKeepPapers(viewer, paper.council.id)) return refused(refuse('paper-not-kept'));
  if (!paper.publishedAt) return refused(refuse('paper-not-published'));
  if (paper.takenDown) return refused(refuse('paper-already-down'));
  const reason = wish.reason.trim();
  if (reason === '') return refused(refuse('take-down-reason-missing'));
  await trx
    .updateTable('papers')
    .set({
      taken_down_at: wish.at.toString(),
      taken_down_by: viewer.kind === 'person' ? viewer.personId : null,
      taken_down_reason: reason,
    })
    .where('id', '=', id)
    .execute();
  await announcePublication(trx);
  return ok(null);
}

/** Undoes it: whoever could read the paper before can again. Refusals: `paper-unknown` · `paper-not-kept` · `paper-not-down`. */
export async function putPaperBack(trx: Trx, viewer: Viewer, id: string): Promise<Result<null>> {
  const paper = await readPaper(trx, viewer, id);
  if (!paper) return refused(refuse('paper-unknown'));
  if (!mayKeepPapers(viewer, paper.council.id)) return refused(refuse('paper-not-kept'));
  if (!paper.takenDown) return refused(refuse('paper-not-down'));
  await trx
    .updateTable('papers')
    .set({ taken_down_at: null, taken_down_by: null, taken_down_reason: null })
    .where('id', '=', id)
    .execute();
  await announcePublication(trx);
  return ok(null);
}
