import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../../platform/postgres/database.ts';
import {
  type Annex,
  type AnnexFile,
  type AnnexWords,
  annexSources,
  annexStates,
  type ItemPlace,
  type RemovedAnnex,
} from './model.ts';

const state = z.enum(annexStates);
const source = z.enum(annexSources);

function selectAnnexes(trx: Trx) {
  return trx
    .selectFrom('annexes')
    .leftJoin('files', 'files.hash', 'annexes.file_hash')
    .selectAll('annexes')
    .select((eb) => ['files.unreadable', eb('files.text', 'is not', null).as('is_read')])
    .orderBy('annexes.item_id')
    .orderBy('annexes.position');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAnnexes>['executeTakeFirstOrThrow']>>;

function toAnnex(row: Row, number: number): Annex {
  return {
    id: row.id,
    itemId: row.item_id,
    number,
    title: row.title,
    mark: row.mark,
    state: state.parse(row.state),
    source: source.parse(row.source),
    sender: row.sender,
    receivedOn: row.received_on,
    documentNumber: row.document_number,
    closedReason: row.closed_reason,
    fileName: row.file_name,
    fileHash: row.file_hash,
    mediaType: row.media_type,
    size: Number(row.size),
    pages: row.pages,
    reading: row.unreadable !== null ? { unreadable: row.unreadable } : row.is_read ? 'read' : 'waiting',
  };
}

/** The item's annexes in order. */
export async function listItemAnnexes(trx: Trx, itemId: string): Promise<readonly Annex[]> {
  const rows = await selectAnnexes(trx).where('annexes.item_id', '=', itemId).execute();
  return rows.map((row, index) => toAnnex(row, index + 1));
}

/** Every annex of the meeting, item by item, each numbered within its item. */
export async function listMeetingAnnexes(trx: Trx, meetingId: string): Promise<readonly Annex[]> {
  const rows = await selectAnnexes(trx).where('annexes.meeting_id', '=', meetingId).execute();
  return [...Map.groupBy(rows, (row) => row.item_id).values()].flatMap((ofItem) =>
    ofItem.map((row, index) => toAnnex(row, index + 1)),
  );
}

/** Puts annexes behind those the item has. */
export async function insertAnnexes(
  trx: Trx,
  place: ItemPlace,
  annexes: readonly (AnnexWords & AnnexFile & { readonly id: string })[],
): Promise<void> {
  const { last } = await trx
    .selectFrom('annexes')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('item_id', '=', place.itemId)
    .executeTakeFirstOrThrow();
  const first = last === null ? 0 : Number(last) + 1;
  const rows = annexes.map((annex, index) => ({
    id: annex.id,
    item_id: place.itemId,
    meeting_id: place.meetingId,
    council_id: place.councilId,
    position: first + index,
    ...wordColumns(annex),
    ...fileColumns(annex),
  }));
  if (rows.length > 0) await trx.insertInto('annexes').values(rows).execute();
}

export async function updateWords(trx: Trx, itemId: string, id: string, words: AnnexWords): Promise<boolean> {
  return update(trx, itemId, id, wordColumns(words));
}

export async function updateFile(trx: Trx, itemId: string, id: string, file: AnnexFile): Promise<boolean> {
  return update(trx, itemId, id, fileColumns(file));
}

async function update(
  trx: Trx,
  itemId: string,
  id: string,
  columns: ReturnType<typeof wordColumns> | ReturnType<typeof fileColumns>,
): Promise<boolean> {
  const done = await trx
    .updateTable('annexes')
    .set(columns)
    .where('id', '=', id)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** The item's annexes get the places of the ids in the list. */
export async function setOrder(trx: Trx, itemId: string, ids: readonly string[]): Promise<void> {
  await sql`
    update annexes set position = place.position - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as place (id, position)
    where annexes.id = place.id and annexes.item_id = ${itemId}`.execute(trx);
}

export async function listRemoved(trx: Trx, itemId: string): Promise<readonly RemovedAnnex[]> {
  return trx
    .selectFrom('removed_annexes')
    .select(['id', 'title'])
    .where('item_id', '=', itemId)
    .orderBy('removed_at', 'desc')
    .execute();
}

function wordColumns(words: AnnexWords) {
  return {
    title: words.title,
    mark: words.mark,
    state: words.state,
    source: words.source,
    sender: words.sender,
    received_on: words.receivedOn,
    document_number: words.documentNumber,
    closed_reason: words.closedReason,
  };
}

function fileColumns(file: AnnexFile) {
  return {
    file_name: file.fileName,
    file_hash: file.fileHash,
    media_type: file.mediaType,
    size: BigInt(file.size),
    pages: file.pages,
  };
}
