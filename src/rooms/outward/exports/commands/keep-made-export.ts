import { sql } from 'kysely';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { knowMadeFile } from '../../../ground/files/index.ts';
import type { Paper } from '../../../ground/papers/index.ts';
import { exportEdition, type MadeExport } from '../model/formats.ts';
import type { ExportKey } from '../queries/find-made-export.ts';

/**
 * Remembers a file that was made; of two made at once the later one stands. Of a paper that was taken down while the
 * file was being made nothing is remembered.
 */
export async function keepMadeExport(
  trx: Trx,
  { council }: Pick<Paper, 'council'>,
  key: ExportKey,
  made: MadeExport,
): Promise<void> {
  await knowMadeFile(trx, { hash: made.fileHash, size: made.size });
  await sql`
    insert into paper_exports (paper_id, council_id, audience, format, edition, file_hash, size)
    select id, ${council.id}, ${key.audience}, ${key.format}, ${exportEdition}, ${made.fileHash}, ${made.size}
    from papers where id = ${key.paperId} and taken_down_at is null for share
    on conflict (paper_id, audience, format, edition)
      do update set file_hash = excluded.file_hash, size = excluded.size`.execute(trx);
}
