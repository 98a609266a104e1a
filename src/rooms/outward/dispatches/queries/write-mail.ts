import { systemAs } from '../../../../kernel/system.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { type Mail, MailFailure } from '../../../../platform/mail/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  compareBodies,
  getKind,
  getPaper,
  listPapers,
  openPaper,
  type Paper,
  type PaperKind,
  type PaperKinds,
  readAddress,
} from '../../../ground/papers/index.ts';
import { composeMail, type MailBody } from '../model/compose-mail.ts';
import type { DueMail } from '../model/dispatch.ts';

/**
 * The mail as its receiver gets it. It is read as the system and then cut to what the receiver may see, because the
 * receiver is not the one signed in when the mail is written.
 * @throws MailFailure where the paper has been taken down meanwhile: the mail is given up
 */
export async function writeMail(
  services: Pick<Services, 'db' | 'baseUrl'>,
  kinds: PaperKinds,
  due: DueMail,
): Promise<Mail> {
  const { baseUrl } = services;
  const { body, attachments } = await services.db.asSystem('mail', async (trx) => {
    const paper = await getPaper(trx, systemAs('mail'), due.paperId);
    if (paper.takenDown) throw new MailFailure('Teksten er taget ned.', true);
    const kind = getKind(kinds, paper.kind);
    const at = Temporal.Instant.fromEpochMilliseconds(due.startedAt.getTime());
    const source = { paper, withClosed: due.withClosed, baseUrl };
    return {
      body: await writeBody(trx, systemAs('mail'), kind, source),
      attachments: await kind.sending.attachments(trx, systemAs('mail'), paper, { baseUrl, at }),
    };
  });
  return {
    ...body,
    to: due.email,
    messageId: `<${due.id}@${new URL(baseUrl).hostname}>`,
    attachments,
  };
}

type BodySource = {
  readonly paper: Paper;
  readonly withClosed: boolean;
  readonly baseUrl: string;
};

/** Subject and words of the mail about a paper, as far as the viewer of the transaction can read it. */
export async function writeBody(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { paper, withClosed, baseUrl }: BodySource,
): Promise<MailBody> {
  const papers = await listPapers(trx, viewer, paper);
  const previous = papers.findLast(
    ({ version, sentAt, takenDown }) => version < paper.version && sentAt !== null && takenDown === null,
  );
  const bodyOf = (each: Paper) => kind.body(withClosed ? each : openPaper(each));
  const body = bodyOf(paper);
  const words = await kind.sending.mail(trx, viewer, paper, {
    sheet: paper,
    body,
    changes: previous ? compareBodies(bodyOf(previous), body) : [],
    withClosed,
    address: `${baseUrl}${readAddress(kind, paper)}`,
  });
  return composeMail(words, kind.words.the);
}
