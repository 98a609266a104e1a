import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayPreparePapers } from '../policy.ts';
import { readPaper } from '../queries/find-paper.ts';
import { refuse } from '../texts.da.ts';

/** Undoes a freezing nobody has seen. Refusals: `paper-unknown` · `paper-not-prepared` · `paper-went-out`. */
export async function removeUnsentPaper(trx: Trx, viewer: Viewer, id: string): Promise<Result<null>> {
  const paper = await readPaper(trx, viewer, id);
  if (!paper) return refused(refuse('paper-unknown'));
  if (!mayPreparePapers(viewer, paper.council.id)) return refused(refuse('paper-not-prepared'));
  if (paper.sentAt || paper.publishedAt) return refused(refuse('paper-went-out'));
  await trx.deleteFrom('papers').where('id', '=', id).execute();
  return ok(null);
}
