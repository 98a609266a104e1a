import { agendaPaper, publicItem } from '../../../addresses/index.ts';
import { inner } from '../../../platform/door/index.ts';
import { paperKind, type Sheet } from '../../ground/papers/index.ts';
import {
  type AgendaDocument,
  agendaBody,
  agendaContent,
  agendaJson,
  agendaMailWords,
  agendaWords,
  meetingOf,
} from '../agenda-papers/index.ts';
import { showMatters } from '../matters/index.ts';
import { fixDay, getMeeting, meetingCalendar, moveDeadline } from '../meetings/index.ts';
import { fixNumbers } from './commands/fix-numbers.ts';
import { getDraft } from './queries/draft-document.ts';
import { listSentMatters } from './queries/list-sent-matters.ts';
import { describeSending, findAgendaSubject } from './queries/sending-of-agenda.ts';

/** The agenda as a kind of paper: what it says, where it lies, and what its sending brings with it. */
export const agendaKind = paperKind<AgendaDocument>({
  content: agendaContent,
  words: agendaWords,
  place: {
    paths: agendaPaper,
    last: 'date',
    params: ({ council, datedOn }) => ({ council: council.id, date: datedOn }),
    find: findAgendaSubject,
  },
  ownPages: true,
  about: (meetingId) => [`meeting:${meetingId}`],
  body: (agenda, sheet) => agendaBody(asSent(agenda, sheet)),
  entryAddress: ({ council, datedOn }, { number }) =>
    publicItem({ council: council.id, date: datedOn, number }),
  draft: async (trx, viewer, { subjectId }) => {
    const agenda = await getDraft(trx, viewer, meetingOf(subjectId));
    return agenda === null ? null : sheetOf(agenda);
  },
  json: (agenda, sheet, audience) => agendaJson(asSent(agenda, sheet), audience),
  sending: {
    circumstances: describeSending,
    excuse: (act, { council, datedOn }, reason) =>
      inner(act, moveDeadline, {
        councilId: council.id,
        heldOn: datedOn,
        deadline: 'agenda',
        movedTo: act.today.toString(),
        deviationReason: reason,
      }),
    whenSent: async (act, { content, council, subjectId }) => {
      const document = agendaContent.schema.parse(content);
      const fixed = await inner(act, fixNumbers, { councilId: council.id, document });
      if (!fixed.ok) return fixed;
      const matters = await listSentMatters(act.trx, document);
      const shown = await inner(act, showMatters, { councilId: council.id, matters });
      return shown.ok
        ? inner(act, fixDay, { councilId: council.id, meetingId: meetingOf(subjectId) })
        : shown;
    },
    mail: async (trx, viewer, { content, subjectId }, source) => {
      const { joinAddress } = await getMeeting(trx, viewer, meetingOf(subjectId));
      const agenda = agendaContent.schema.parse(content);
      return agendaMailWords(agenda, source, source.withClosed ? joinAddress : null);
    },
    attachments: async (trx, viewer, { council, subjectId }, { baseUrl, at }) => {
      const meeting = await getMeeting(trx, viewer, meetingOf(subjectId));
      return [
        {
          fileName: `moede-${meeting.heldOn}.ics`,
          mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
          content: meetingCalendar([meeting], { councilName: council.name, baseUrl, at }),
        },
      ];
    },
  },
});

/** An agenda that is not frozen, as a sheet to print. */
export function sheetOf(agenda: AgendaDocument): Sheet {
  const { council, meeting, version } = agenda;
  return {
    council,
    datedOn: meeting.heldOn,
    version: version.number,
    form: version.kind === 'agenda' ? 'first' : version.kind,
    reason: version.reason,
    sentAt:
      version.sentAt === null ? null : new Date(Temporal.Instant.from(version.sentAt).epochMilliseconds),
    content: agenda,
  };
}

/** When it was frozen the agenda did not know yet when it would go out. */
function asSent(agenda: AgendaDocument, { sentAt }: Sheet): AgendaDocument {
  const at = agenda.version.sentAt ?? sentAt?.toISOString() ?? null;
  return { ...agenda, version: { ...agenda.version, sentAt: at } };
}
