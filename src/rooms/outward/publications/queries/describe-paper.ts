import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listPapers, type Paper, type PaperKind } from '../../../ground/papers/index.ts';
import type { ShownPaper } from '../model/shown-paper.ts';

/** A paper with the versions beside it, as the viewer may see them. */
export async function describePaper(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  paper: Paper,
): Promise<ShownPaper> {
  const { subjectId, council } = paper;
  const all = await listPapers(trx, viewer, { kind: kind.name, subjectId });
  const versions = all.filter(({ sentAt, publishedAt }) => sentAt !== null || publishedAt !== null);
  const previous = versions.findLast(
    ({ version, takenDown }) => version < paper.version && takenDown === null,
  );
  return {
    kind,
    paper,
    body: kind.body(paper),
    previous: previous ? { number: previous.version, body: kind.body(previous) } : null,
    versions,
    seesClosed: may(viewer, 'see-closed', council.id),
  };
}
