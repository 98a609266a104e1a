import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  listPapers,
  type PaperKind,
  putPaperBack,
  readPaper,
  takeDownPaper,
} from '../../../ground/papers/index.ts';
import { refuse } from '../texts.da.ts';
import { indexAndAskAgain } from './publication-jobs.ts';

export type TakeDown = {
  readonly subjectId: string;
  /** One version by its number, or all that stand. */
  readonly versions: 'all' | number;
  readonly reason: string;
  readonly at: Temporal.Instant;
};

/**
 * Takes published versions down. Refusals: `take-down-nothing`, and those of `takeDownPaper`.
 * @returns how many were taken down
 */
export async function takeDown(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { subjectId, versions, reason, at }: TakeDown,
): Promise<Result<number>> {
  const series = { kind: kind.name, subjectId };
  const standing = (await listPapers(trx, viewer, series)).filter(
    ({ publishedAt, takenDown, version }) =>
      publishedAt !== null && takenDown === null && (versions === 'all' || version === versions),
  );
  if (standing.length === 0) return refused(refuse('take-down-nothing'));
  for (const { id } of standing) {
    const taken = await takeDownPaper(trx, viewer, id, { reason, at });
    if (!taken.ok) return taken;
  }
  return ok(standing.length);
}

/** Puts a version back where it was: in its place, the search and the feeds. Refusals: those of `putPaperBack`. */
export async function putBack(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  paperId: string,
): Promise<Result<null>> {
  const back = await putPaperBack(trx, viewer, paperId);
  if (!back.ok) return back;
  const paper = await readPaper(trx, viewer, paperId);
  if (paper) await indexAndAskAgain(trx, kind, paper);
  return back;
}
