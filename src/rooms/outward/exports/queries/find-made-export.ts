import type { PaperId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Audience } from '../../../ground/papers/index.ts';
import { type ExportFormat, exportEdition, type MadeExport } from '../model/formats.ts';

export type ExportKey = {
  readonly paperId: PaperId;
  readonly audience: Audience;
  readonly format: ExportFormat;
};

/** The file made before of this paper for these readers. */
export async function findMadeExport(trx: Trx, key: ExportKey): Promise<MadeExport | null> {
  const row = await trx
    .selectFrom('paper_exports')
    .select(['file_hash', 'size'])
    .where('paper_id', '=', key.paperId)
    .where('audience', '=', key.audience)
    .where('format', '=', key.format)
    .where('edition', '=', exportEdition)
    .executeTakeFirst();
  return row ? { fileHash: row.file_hash, size: Number(row.size) } : null;
}
