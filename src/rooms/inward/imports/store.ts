import { type Understood, understoodSchema } from 'tvaers-reader';
import {
  type CouncilId,
  type FileHash,
  type ImportId,
  isId,
  type MeetingId,
  type PersonId,
} from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';

/** A document read in, with what has been corrected in it. */
export type StoredImport = {
  readonly id: ImportId;
  readonly councilId: CouncilId;
  readonly fileName: string;
  readonly fileHash: FileHash;
  /** As corrected, or as read where nothing has been. */
  readonly understood: Understood;
  readonly storedAt: Date | null;
};

/** How an import is named: within its council. */
export type ImportPlace = { readonly councilId: CouncilId; readonly importId: ImportId };

type NewImport = Omit<StoredImport, 'storedAt'> & { readonly uploadedBy: PersonId | null };

export async function insertImport(trx: Trx, read: NewImport): Promise<void> {
  await trx
    .insertInto('imports')
    .values({
      id: read.id,
      council_id: read.councilId,
      file_name: read.fileName,
      file_hash: read.fileHash,
      understood: JSON.stringify(read.understood),
      corrected: null,
      stored_meeting_id: null,
      stored_at: null,
      uploaded_by: read.uploadedBy,
    })
    .execute();
}

/** The council's import, or null where there is none the viewer may see. */
export async function findImport(
  trx: Trx,
  { councilId, importId }: ImportPlace,
): Promise<StoredImport | null> {
  if (!isId(importId)) return null;
  const row = await trx
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', importId)
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

export async function saveCorrected(trx: Trx, id: ImportId, corrected: Understood): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ corrected: JSON.stringify(corrected) })
    .where('id', '=', id)
    .execute();
}

export async function markStored(
  trx: Trx,
  id: ImportId,
  meetingId: MeetingId,
  at: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ stored_meeting_id: meetingId, stored_at: at.toString() })
    .where('id', '=', id)
    .execute();
}
