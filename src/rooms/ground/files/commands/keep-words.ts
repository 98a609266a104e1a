import { z } from 'zod';
import { fileInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { refuse } from '../texts.da.ts';

/** What was read of a file, for search; or the sentence that says why it could not be read. */
export const keepWords = command({
  name: 'files.keep-words',
  right: 'run-the-house',
  input: z.object({ hash: fileInput, text: z.string(), unreadable: z.string().nullable() }),
  refuse,
  as: 'files',
  silent: true,
  async run({ trx }, { hash, text, unreadable }) {
    await trx.updateTable('files').set({ text, unreadable }).where('hash', '=', hash).execute();
    return ok(null);
  },
});
