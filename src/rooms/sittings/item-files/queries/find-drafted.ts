import { type AnnexId, type CouncilId, type FileHash, isId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { FoundFile } from '../../../ground/papers/index.ts';

/** The file of an annex under preparation; row-level security lets the secretariat and the chair find it. */
export async function findDraftedAnnex(
  trx: Trx,
  councilId: CouncilId,
  annexId: AnnexId,
): Promise<FoundFile | null> {
  if (!isId(annexId)) return null;
  const row = await trx
    .selectFrom('annexes')
    .select(['file_hash', 'file_name', 'media_type'])
    .where('id', '=', annexId)
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  return row
    ? { hash: row.file_hash, mediaType: row.media_type, fileName: row.file_name, open: false }
    : null;
}

/** Those of the pictures that are known to a text of the council, each once, as files under preparation. */
export async function listDraftedPictures(
  trx: Trx,
  councilId: CouncilId,
  hashes: readonly FileHash[],
): Promise<readonly FoundFile[]> {
  if (hashes.length === 0) return [];
  const rows = await trx
    .selectFrom('pictures')
    .select(['file_hash', 'media_type'])
    .distinct()
    .where('council_id', '=', councilId)
    .where('file_hash', 'in', hashes)
    .execute();
  return rows.map(({ file_hash: hash, media_type: mediaType }) => ({
    hash,
    mediaType,
    fileName: `billede-${hash.slice(0, 8)}.${mediaType === 'image/png' ? 'png' : 'jpg'}`,
    open: false,
  }));
}
