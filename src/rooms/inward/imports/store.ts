import type { Understood } from 'tvaers-reader';
import { understoodSchema } from 'tvaers-reader/model';
import {
  type AgendaItemId,
  type CouncilId,
  type FileHash,
  type ImportId,
  isId,
  type MeetingId,
  type PersonId,
} from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { type Effect, effectSchema } from './model/effect.ts';

/** A document read in, with what has been corrected in it. */
export type StoredImport = {
  readonly id: ImportId;
  readonly councilId: CouncilId;
  readonly fileName: string;
  readonly fileHash: FileHash;
  /** As corrected, or as read where nothing has been. */
  readonly understood: Understood;
  readonly storedAt: Date | null;
  readonly storedMeetingId: MeetingId | null;
  /** What the storing did, while it stands. */
  readonly effect: Effect | null;
  readonly undoneAt: Date | null;
};

/** How an import is named: within its council. */
export type ImportPlace = { readonly councilId: CouncilId; readonly importId: ImportId };

type NewImport = Pick<StoredImport, 'id' | 'councilId' | 'fileName' | 'fileHash' | 'understood'> & {
  readonly uploadedBy: PersonId | null;
};

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
      effect: null,
      undone_at: null,
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
  return row ? toImport(row) : null;
}

/** The documents that stand on a meeting, the last one first. */
export async function listStored(trx: Trx, meetingId: MeetingId): Promise<readonly StoredImport[]> {
  const rows = await trx
    .selectFrom('imports')
    .selectAll()
    .where('stored_meeting_id', '=', meetingId)
    .where('effect', 'is not', null)
    .orderBy('stored_at', 'desc')
    .orderBy('uploaded_at', 'desc')
    .execute();
  return rows.map(toImport);
}

type Row = {
  readonly id: ImportId;
  readonly council_id: CouncilId;
  readonly file_name: string;
  readonly file_hash: FileHash;
  readonly understood: unknown;
  readonly corrected: unknown;
  readonly stored_at: Date | null;
  readonly stored_meeting_id: MeetingId | null;
  readonly effect: unknown;
  readonly undone_at: Date | null;
};

function toImport(row: Row): StoredImport {
  return {
    id: row.id,
    councilId: row.council_id,
    fileName: row.file_name,
    fileHash: row.file_hash,
    understood: understoodSchema.parse(row.corrected ?? row.understood),
    storedAt: row.stored_at,
    storedMeetingId: row.stored_meeting_id,
    effect: row.effect === null ? null : effectSchema.parse(row.effect),
    undoneAt: row.undone_at,
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
  stored: { readonly meetingId: MeetingId; readonly at: Temporal.Instant; readonly effect: Effect },
): Promise<void> {
  await trx
    .updateTable('imports')
    .set({
      stored_meeting_id: stored.meetingId,
      stored_at: stored.at.toString(),
      effect: JSON.stringify(stored.effect),
      undone_at: null,
    })
    .where('id', '=', id)
    .execute();
}

/** The document stands nowhere any more. */
export async function markUndone(trx: Trx, id: ImportId, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ stored_meeting_id: null, stored_at: null, effect: null, undone_at: at.toString() })
    .where('id', '=', id)
    .execute();
}

/** An item stands again as earlier documents left it, under a new revision. */
export async function noteRevision(
  trx: Trx,
  meetingId: MeetingId,
  { itemId, was, is }: { readonly itemId: AgendaItemId; readonly was: number; readonly is: number },
): Promise<void> {
  for (const { id, effect } of await listStored(trx, meetingId)) {
    if (!effect?.items.some((item) => item.id === itemId && item.to === was)) continue;
    const items = effect.items.map((item) =>
      item.id === itemId && item.to === was ? { ...item, to: is } : item,
    );
    await trx
      .updateTable('imports')
      .set({ effect: JSON.stringify({ ...effect, items }) })
      .where('id', '=', id)
      .execute();
  }
}

/** A file's reading that was made before, the latest; null where it was never read. */
export async function findReadBefore(
  trx: Trx,
  { councilId, fileHash }: { readonly councilId: CouncilId; readonly fileHash: FileHash },
): Promise<StoredImport | null> {
  const row = await trx
    .selectFrom('imports')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('file_hash', '=', fileHash)
    .orderBy('uploaded_at', 'desc')
    .executeTakeFirst();
  return row ? toImport(row) : null;
}
