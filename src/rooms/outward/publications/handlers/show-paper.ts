import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { openFile } from '../../../ground/files/index.ts';
import { findAnnexFile, type PaperKind, replyTakenDown } from '../../../ground/papers/index.ts';
import { paperPage } from '../pages/paper-page.ts';
import { describeReading } from '../queries/describe-paper.ts';

/** The paper at the address on the common page: the newest version, or the one named. */
export async function showPaper(visit: Visit, kind: PaperKind): Promise<Response> {
  const { viewer, params } = visit;
  const found = await visit.read((trx) => describeReading(trx, viewer, kind, params));
  if (!found) return notFound();
  if (found.state === 'shown') return htmlReply(paperPage(visit, found.paper));
  return replyTakenDown(visit, kind, found.subject, found.takenDown);
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
