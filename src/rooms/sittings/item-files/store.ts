import { sql } from 'kysely';
import type { AgendaItemId, AnnexId, FileHash } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { AnnexContent, AnnexFile, AnnexWords, ItemPlace } from './model/annex.ts';

/** Puts annexes behind those the item has. */
export async function insertAnnexes(
  trx: Trx,
  place: ItemPlace,
  annexes: readonly (AnnexContent & { readonly id: AnnexId })[],
): Promise<void> {
  const first = await nextPosition(trx, place.itemId);
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

export async function updateWords(trx: Trx, id: AnnexId, words: AnnexWords): Promise<void> {
  await trx.updateTable('annexes').set(wordColumns(words)).where('id', '=', id).execute();
}

export async function updateFile(trx: Trx, id: AnnexId, file: AnnexFile): Promise<void> {
  await trx.updateTable('annexes').set(fileColumns(file)).where('id', '=', id).execute();
}

/** The item's annexes get the places of the ids in the list. */
export async function setOrder(trx: Trx, itemId: AgendaItemId, ids: readonly AnnexId[]): Promise<void> {
  await sql`
    update annexes set position = place.position - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as place (id, position)
    where annexes.id = place.id and annexes.item_id = ${itemId}`.execute(trx);
}

/** Lays an annex aside: the row itself is kept, whatever columns it has. */
export async function layAside(trx: Trx, id: AnnexId): Promise<void> {
  await sql`
    with gone as (delete from annexes where id = ${id} returning *)
    insert into removed_annexes (id, item_id, meeting_id, council_id, file_hash, title, content)
    select id, item_id, meeting_id, council_id, file_hash, title, to_jsonb(gone) from gone`.execute(trx);
}

/** Puts the row of an annex that was laid aside back, last on its item. @returns false where there is none */
export async function takeBack(trx: Trx, itemId: AgendaItemId, id: AnnexId): Promise<boolean> {
  const place = { position: await nextPosition(trx, itemId) };
  const { numAffectedRows } = await sql`
    with back as (delete from removed_annexes where id = ${id} and item_id = ${itemId} returning content)
    insert into annexes
    select kept.* from back, jsonb_populate_record(
      null::annexes, jsonb_build_object('created_at', now()) || content || ${JSON.stringify(place)}::jsonb) as kept
  `.execute(trx);
  return numAffectedRows === 1n;
}

type Picture = Omit<ItemPlace, 'meetingId'> & { readonly hash: FileHash; readonly mediaType: string };

/** A picture may stand in the item's text; the same one is known to an item once. */
export async function insertPicture(trx: Trx, picture: Picture): Promise<void> {
  const { hash, itemId, councilId, mediaType } = picture;
  await trx
    .insertInto('pictures')
    .values({ file_hash: hash, item_id: itemId, council_id: councilId, media_type: mediaType })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function nextPosition(trx: Trx, itemId: AgendaItemId): Promise<number> {
  const { last } = await trx
    .selectFrom('annexes')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('item_id', '=', itemId)
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Number(last) + 1;
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
