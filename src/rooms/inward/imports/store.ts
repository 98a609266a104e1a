import { type Understood, understoodSchema } from 'tvaers-reader';
import { newId } from '../../../kernel/ids.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';

/** A document read in, with what has been corrected in it. */
export type StoredImport = {
  readonly id: string;
  readonly councilId: string;
  readonly fileName: string;
  readonly fileHash: string;
  /** As corrected, or as read where nothing has been. */
  readonly understood: Understood;
  readonly storedAt: Date | null;
};

export async function insertImport(
  trx: Trx,
  viewer: Viewer,
  document: { councilId: string; fileName: string; fileHash: string; understood: Understood },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('imports')
    .values({
      id,
      council_id: document.councilId,
      file_name: document.fileName,
      file_hash: document.fileHash,
      understood: JSON.stringify(document.understood),
      corrected: null,
      stored_meeting_id: null,
      stored_at: null,
      uploaded_by: viewer.kind === 'person' ? viewer.personId : null,
    })
    .execute();
  return id;
}

/** The council's import, or null where there is none the viewer may see. */
export async function findImport(trx: Trx, councilId: string, id: string): Promise<StoredImport | null> {
  const row = await trx
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', id)
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    councilId: row.council_id,
    fileName: row.file_name,
    fileHash: row.file_hash,
    understood: understoodSchema.parse(row.corrected ?? row.understood),
    storedAt: row.stored_at,
  };
}

export async function saveCorrected(trx: Trx, id: string, corrected: Understood): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ corrected: JSON.stringify(corrected) })
    .where('id', '=', id)
    .execute();
}

export async function markStored(
  trx: Trx,
  id: string,
  meetingId: string,
  at: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ stored_meeting_id: meetingId, stored_at: at.toString() })
    .where('id', '=', id)
    .execute();
}
