import type { Trx } from '../../../platform/postgres/database.ts';
import { type ExportFormat, exportEdition, type MadeExport } from './model.ts';
import type { Audience } from './pages/annex-names.ts';

export type ExportKey = {
  readonly versionId: string;
  readonly audience: Audience;
  readonly format: ExportFormat;
};

/** The file made before of this version for these readers. */
export async function findMadeExport(trx: Trx, key: ExportKey): Promise<MadeExport | null> {
  const row = await trx
    .selectFrom('made_exports')
    .select(['file_hash', 'size'])
    .where('version_id', '=', key.versionId)
    .where('audience', '=', key.audience)
    .where('format', '=', key.format)
    .where('edition', '=', exportEdition)
    .executeTakeFirst();
  return row ? { fileHash: row.file_hash, size: Number(row.size) } : null;
}

/** Remembers a file that was made; of two made at once the later one stands. */
export async function keepMadeExport(trx: Trx, key: ExportKey, made: MadeExport): Promise<void> {
  const found = { file_hash: made.fileHash, size: BigInt(made.size) };
  await trx
    .insertInto('made_exports')
    .values({
      version_id: key.versionId,
      audience: key.audience,
      format: key.format,
      edition: exportEdition,
      ...found,
    })
    .onConflict((conflict) =>
      conflict.columns(['version_id', 'audience', 'format', 'edition']).doUpdateSet(found),
    )
    .execute();
}
