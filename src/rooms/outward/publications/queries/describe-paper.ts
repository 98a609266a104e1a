import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  findReadingAt,
  listPapers,
  type Paper,
  type PaperKind,
  type PaperSubject,
  type Params,
  type TakenDown,
} from '../../../ground/papers/index.ts';
import type { ShownPaper } from '../model/shown-paper.ts';

/** What a reader of a paper's own page meets. */
type DescribedReading =
  | { readonly state: 'shown'; readonly paper: ShownPaper }
  | { readonly state: 'taken-down'; readonly subject: PaperSubject; readonly takenDown: TakenDown };

/** The paper at the address, the newest version or the one named; null where there is none to read. */
export async function describeReading(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  params: Params,
): Promise<DescribedReading | null> {
  const version = params.number === undefined ? undefined : Number(params.number);
  const found = await findReadingAt(trx, viewer, kind, { params, version });
  if (!found || found.reading.state === 'none') return null;
  const { subject, reading } = found;
  if (reading.state === 'taken-down') return { state: 'taken-down', subject, takenDown: reading.takenDown };
  const { sentAt, publishedAt } = reading.paper;
  // What waits to go out is shown where it is worked on.
  if (sentAt === null && publishedAt === null) return null;
  return { state: 'shown', paper: await describePaper(trx, viewer, kind, reading.paper) };
}

/** A paper with the versions beside it, as the viewer may see them. */
async function describePaper(trx: Trx, viewer: Viewer, kind: PaperKind, paper: Paper): Promise<ShownPaper> {
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
