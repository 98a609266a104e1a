import type { FileHash } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/**
 * The words of each file by hash, null where they have not been read yet. Only files the viewer can reach through an
 * annex are there.
 */
export async function listTexts(
  trx: Trx,
  hashes: readonly FileHash[],
): Promise<ReadonlyMap<FileHash, string | null>> {
  if (hashes.length === 0) return new Map();
  const files = await trx.selectFrom('files').select(['hash', 'text']).where('hash', 'in', hashes).execute();
  return new Map(files.map(({ hash, text }) => [hash, text]));
}
