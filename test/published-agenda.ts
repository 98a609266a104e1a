import { newId } from '../src/kernel/ids.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import { type AgendaDocument, openPart } from '../src/rooms/sittings/agendas/index.ts';

/**
 * Stores a version of an agenda as it stands after it was sent out and published: frozen, its closed parts beside it.
 * The meeting is made where it does not exist. Returns the version's id.
 */
export async function storeVersion(
  database: Database,
  document: AgendaDocument,
  publishedAt: string | null = document.version.sentAt,
): Promise<string> {
  const { council, meeting, version } = document;
  const id = newId();
  await database.as(systemViewer, async (trx) => {
    const { heldOn, startsAt, endsAt, place, form, kind } = meeting;
    const times = { held_on: heldOn, starts_at: startsAt, ends_at: endsAt };
    await trx
      .insertInto('meetings')
      .values({ id: meeting.id, council_id: council.id, ...times, place, form, kind })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('agendas')
      .values({ meeting_id: meeting.id, council_id: council.id, state: 'sent' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('agenda_versions')
      .values({
        id,
        meeting_id: meeting.id,
        council_id: council.id,
        version: version.number,
        kind: version.kind,
        reason: version.reason,
        content: JSON.stringify(openPart(document)),
        approved_at: version.sentAt ?? '2024-06-01T10:00:00Z',
        sent_at: version.sentAt,
        published_at: publishedAt,
      })
      .execute();
    const closed = { version_id: id, council_id: council.id, content: JSON.stringify(document) };
    await trx.insertInto('agenda_version_closed').values(closed).execute();
  });
  return id;
}
