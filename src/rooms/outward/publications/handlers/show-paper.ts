import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { openFile } from '../../../ground/files/index.ts';
import { findAnnexFile, findReading, type PaperKind, replyTakenDown } from '../../../ground/papers/index.ts';
import { paperPage } from '../pages/paper-page.ts';
import { describePaper } from '../queries/describe-paper.ts';

/** The paper at the address on the common page: the newest version, or the one named. */
export async function showPaper(visit: Visit, kind: PaperKind): Promise<Response> {
  const { viewer, params } = visit;
  const number = params.number === undefined ? undefined : Number(params.number);
  const found = await visit.read(async (trx) => {
    const subject = await kind.place.find(trx, viewer, params);
    if (!subject) return null;
    const series = { kind: kind.name, subjectId: subject.subjectId };
    const reading = await findReading(trx, viewer, series, number);
    if (reading.state !== 'readable') return { subject, reading };
    const { sentAt, publishedAt } = reading.paper;
    // What waits to go out is shown where it is worked on.
    if (sentAt === null && publishedAt === null) return null;
    return { subject, reading, shown: await describePaper(trx, viewer, kind, reading.paper) };
  });
  if (found?.shown) return htmlReply(paperPage(visit, found.shown));
  if (found?.reading.state !== 'taken-down') return notFound();
  return replyTakenDown(visit, kind, found.subject, found.reading.takenDown);
}

/** The file of one of its annexes. */
export async function sendAnnex(visit: Visit, kind: PaperKind): Promise<Response> {
  const { viewer, params } = visit;
  const file = await visit.read(async (trx) => {
    const subject = await kind.place.find(trx, viewer, params);
    if (!subject) return null;
    const wanted = { councilId: subject.council.id, annexId: params.annex };
    return findAnnexFile(trx, viewer, { kind: kind.name, subjectId: subject.subjectId }, wanted);
  });
  return file ? openFile(visit, file) : notFound();
}
