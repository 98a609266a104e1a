import type { Trx } from '../../../../platform/postgres/database.ts';
import { lockFile } from './register-file.ts';

/**
 * Makes a file known that was made here and not uploaded, so that what refers to it keeps it from being swept away. It
 * is not read: should somebody upload the same bytes, it is then. The transaction is the system's.
 */
export async function knowMadeFile(
  trx: Trx,
  { hash, size }: { readonly hash: string; readonly size: number },
): Promise<void> {
  await lockFile(trx, hash);
  await trx
    .insertInto('files')
    .values({ hash, size: BigInt(size), media_type: 'application/octet-stream', text: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
