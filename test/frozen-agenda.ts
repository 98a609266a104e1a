import { newId } from '../src/kernel/ids.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import { type AgendaDocument, openPart } from '../src/rooms/sittings/agendas/index.ts';

/** Puts the meeting of a made-up agenda into the database. */
export function storeMeeting(
  database: Database,
  councilId: string,
  meetingId: string,
  { meeting }: AgendaDocument,
): Promise<void> {
  return database.as(systemViewer, async (trx) => {
    await trx
      .insertInto('meetings')
      .values({
        id: meetingId,
        council_id: councilId,
        held_on: meeting.heldOn,
        starts_at: meeting.startsAt,
        ends_at: meeting.endsAt,
        place: meeting.place,
        form: meeting.form,
        kind: meeting.kind,
      })
      .execute();
    await trx.insertInto('agendas').values({ meeting_id: meetingId, council_id: councilId }).execute();
  });
}

/**
 * Puts the agenda into the database as a frozen version.
 * @param sentAt when it went out and was published; null where it has not
 * @returns the version's id
 */
export async function freezeAgenda(
  database: Database,
  councilId: string,
  meetingId: string,
  document: AgendaDocument,
  sentAt: string | null,
): Promise<string> {
  const id = newId();
  await database.as(systemViewer, async (trx) => {
    await trx
      .insertInto('agenda_versions')
      .values({
        id,
        meeting_id: meetingId,
        council_id: councilId,
        version: document.version.number,
        kind: document.version.kind,
        reason: document.version.reason,
        content: JSON.stringify(openPart(document)),
        approved_at: '2024-06-10T10:00:00Z',
        sent_at: sentAt,
        published_at: sentAt,
      })
      .execute();
    await trx
      .insertInto('agenda_version_closed')
      .values({ version_id: id, council_id: councilId, content: JSON.stringify(document) })
      .execute();
  });
  return id;
}
