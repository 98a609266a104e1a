import { z } from 'zod';
import { fileInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { removeUnlessReferred } from '../../../../platform/postgres/unless-referred.ts';
import { underLock } from '../model.ts';
import { lockFile } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Forgets a file, row and bytes.
 * @returns false where something refers to it, and it stays: the database knows every table that ever will
 */
export const forgetFile = command({
  name: 'files.forget-file',
  right: 'run-the-house',
  input: z.object({ hash: fileInput, removeBytes: underLock<void>() }),
  refuse,
  as: 'files',
  silent: true,
  async run({ trx }, { hash, removeBytes }) {
    await lockFile(trx, hash);
    const forget = () => trx.deleteFrom('files').where('hash', '=', hash).execute();
    const forgotten = await removeUnlessReferred(trx, forget);
    if (forgotten) await removeBytes();
    return ok(forgotten);
  },
});
