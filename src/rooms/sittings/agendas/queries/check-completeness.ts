import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaDocument } from '../../agenda-papers/index.ts';
import { listMeetingAnnexes } from '../../item-files/index.ts';
import { deadlinesOf, getMeeting } from '../../meetings/index.ts';
import { type Shortcoming, shortcomingsOf, whole } from '../model/shortcomings.ts';

/** What a careful secretary looks for before the agenda goes to the chair (mechanisms B04, B06, B17). */
export async function checkCompleteness(
  trx: Trx,
  viewer: Viewer,
  document: AgendaDocument,
  today: Temporal.PlainDate,
): Promise<readonly Shortcoming[]> {
  const unreadable = await listUnreadable(trx, document.meeting.id);
  return [
    ...shortcomingsOf(document, unreadable),
    ...(await deadlineShortcomings(trx, viewer, document, today)),
  ];
}

async function listUnreadable(trx: Trx, meetingId: MeetingId): Promise<ReadonlyMap<string, string>> {
  const annexes = [...(await listMeetingAnnexes(trx, meetingId)).values()].flat();
  return new Map(
    annexes.flatMap(({ id, reading }) =>
      typeof reading === 'object' ? [[id, reading.unreadable] as const] : [],
    ),
  );
}

async function deadlineShortcomings(
  trx: Trx,
  viewer: Viewer,
  document: AgendaDocument,
  today: Temporal.PlainDate,
): Promise<readonly Shortcoming[]> {
  const meeting = await getMeeting(trx, viewer, document.meeting.id);
  const deadlines = await deadlinesOf(trx, meeting);
  if (!deadlines.ok) return [whole(false, deadlines.error.message)];
  const agenda = deadlines.value.find((deadline) => deadline.name === 'agenda');
  if (!agenda || today.toString() <= agenda.on || document.version.number > 1) return [];
  return [
    whole(false, `Fristen for at sende dagsordenen ud var ${agenda.on}. Udsendelsen kræver en begrundelse.`),
  ];
}
