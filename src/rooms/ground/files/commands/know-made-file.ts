import { z } from 'zod';
import { fileInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { lockFile } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Makes a file known that was made here and not uploaded, so that what refers to it keeps it from being swept away. It
 * is not read: should somebody upload the same bytes, it is then. Asked inside a command that runs as the system.
 */
export const knowMadeFile = command({
  name: 'files.know-made-file',
  right: 'keep-exports',
  input: z.object({ hash: fileInput, size: z.int().nonnegative() }),
  refuse,
  silent: true,
  async run({ trx }, { hash, size }) {
    await lockFile(trx, hash);
    await trx
      .insertInto('files')
      .values({ hash, size: BigInt(size), media_type: 'application/octet-stream', text: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return ok(null);
  },
});
