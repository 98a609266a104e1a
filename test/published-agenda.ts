import type { PaperId } from '../src/kernel/ids.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import type { AgendaDocument } from '../src/rooms/sittings/agenda-papers/index.ts';
import { freezeAgenda, storeMeeting } from './frozen-agenda.ts';

/**
 * Stores a version of an agenda as it stands after it was sent out and published. The meeting is made where it does not
 * exist. Returns the version's id.
 */
export async function storeVersion(
  database: Database,
  document: AgendaDocument,
  publishedAt: string | null = document.version.sentAt,
): Promise<PaperId> {
  const { council, meeting } = document;
  await storeMeeting(database, council.id, meeting.id, document);
  return freezeAgenda(database, council.id, meeting.id, document, publishedAt);
}
