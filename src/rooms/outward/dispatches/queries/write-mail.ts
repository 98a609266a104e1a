import { systemViewer, type Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { Mail } from '../../../../platform/mail/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  type AgendaVersion,
  compareVersions,
  getVersion,
  listVersions,
  openPart,
} from '../../../sittings/agendas/index.ts';
import { getMeeting, type Meeting, meetingCalendar } from '../../../sittings/meetings/index.ts';
import type { DueMail } from '../model.ts';
import { composeMail, type MailBody } from './compose-mail.ts';

/**
 * The mail as its receiver gets it. It is read as the system and then cut to what the receiver may see, because the
 * receiver is not the one signed in when the mail is written.
 */
export async function writeMail(services: Pick<Services, 'db' | 'baseUrl'>, due: DueMail): Promise<Mail> {
  const { body, version, meeting } = await services.db.as(systemViewer, async (trx) => {
    const version = await getVersion(trx, systemViewer, due.versionId);
    const meeting = await getMeeting(trx, systemViewer, due.meetingId);
    const body = await writeBody(trx, systemViewer, { version, meeting, ...services, ...due });
    return { body, version, meeting };
  });
  const calendar = meetingCalendar([meeting], {
    councilName: version.document.council.name,
    baseUrl: services.baseUrl,
    at: Temporal.Instant.fromEpochMilliseconds(due.startedAt.getTime()),
  });
  return {
    ...body,
    to: due.email,
    messageId: `<${due.id}@${new URL(services.baseUrl).hostname}>`,
    attachments: [
      {
        fileName: `moede-${meeting.heldOn}.ics`,
        mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
        content: calendar,
      },
    ],
  };
}

type BodySource = {
  readonly version: AgendaVersion;
  readonly meeting: Meeting;
  readonly withClosed: boolean;
  readonly baseUrl: string;
};

/** Subject and words of the mail about a version, as far as the viewer of the transaction can read it. */
export async function writeBody(trx: Trx, viewer: Viewer, source: BodySource): Promise<MailBody> {
  const { version, meeting, withClosed, baseUrl } = source;
  const versions = await listVersions(trx, viewer, meeting.id);
  const previous = versions.findLast((each) => each.number < version.number && each.sentAt !== null);
  const cut = withClosed
    ? (each: AgendaVersion) => each.document
    : (each: AgendaVersion) => openPart(each.document);
  const document = cut(version);
  return composeMail({
    document,
    changes: previous ? compareVersions(cut(previous), document) : [],
    joinAddress: withClosed ? meeting.joinAddress : null,
    baseUrl,
  });
}
