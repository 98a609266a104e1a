import type { Block } from 'tvaers-richtext';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaDocument, DocumentItem } from '../model.ts';

/** Writes down which files a version holds, so that they can be fetched as long as the version can be read. */
export async function freezeFiles(trx: Trx, versionId: string, document: AgendaDocument): Promise<void> {
  const items = document.sections.flatMap((section) => section.items);
  const annexes = items.flatMap((item) => annexRows(item, versionId, document.council.id));
  if (annexes.length > 0) await trx.insertInto('version_annexes').values(annexes).execute();
  await freezePictures(trx, versionId, document, items);
}

function annexRows(item: DocumentItem, versionId: string, councilId: string) {
  return (item.parts?.annexes ?? []).map((annex) => ({
    version_id: versionId,
    annex_id: annex.id,
    council_id: councilId,
    file_name: annex.fileName,
    file_hash: annex.fileHash,
    media_type: annex.mediaType,
    closed: item.closedReason !== null || annex.closedReason !== null,
  }));
}

async function freezePictures(
  trx: Trx,
  versionId: string,
  document: AgendaDocument,
  items: readonly DocumentItem[],
): Promise<void> {
  const open = new Set(items.filter((item) => item.closedReason === null).flatMap(pictureHashes));
  const all = [...new Set(items.flatMap(pictureHashes))];
  if (all.length === 0) return;
  const known = await trx
    .selectFrom('pictures')
    .select(['file_hash', 'media_type'])
    .where('council_id', '=', document.council.id)
    .where('file_hash', 'in', all)
    .execute();
  const types = new Map(known.map((picture) => [picture.file_hash, picture.media_type]));
  const rows = [...types].map(([hash, mediaType]) => ({
    version_id: versionId,
    file_hash: hash,
    council_id: document.council.id,
    media_type: mediaType,
    // The same picture in an open and a closed item is open.
    closed: !open.has(hash),
  }));
  if (rows.length > 0) await trx.insertInto('version_pictures').values(rows).execute();
}

function pictureHashes(item: DocumentItem): readonly string[] {
  const blocks: readonly Block[] = [...(item.parts?.background ?? []), ...(item.parts?.caseStatement ?? [])];
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.file] : []));
}
