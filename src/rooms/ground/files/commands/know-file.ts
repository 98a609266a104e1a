import { z } from 'zod';
import { fileInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { readFileJob } from '../model.ts';
import { refuse } from '../texts.da.ts';
import { lockFile, underLock } from './lock-file.ts';

/**
 * Makes a file known that has been looked into, once; its words are read by a job. A file that came in as something to
 * import is known without its kind and words: it gets them now. Refusals: `document-gone`.
 */
export const knowFile = command({
  name: 'files.know-file',
  right: 'store-files',
  input: z.object({
    hash: fileInput,
    size: z.int().nonnegative(),
    fileName: z.string(),
    mediaType: z.string(),
    pages: z.int().nullable(),
    isThere: underLock<boolean>(),
  }),
  refuse,
  as: 'files',
  silent: true,
  async run({ trx, at }, { hash, size, fileName, mediaType, pages, isThere }) {
    await lockFile(trx, hash);
    // Swept away while it was looked into: the sweep holds the same lock.
    if (!(await isThere())) return refused(refuse('document-gone', { file: fileName }));
    const added = await trx
      .insertInto('files')
      .values({ hash, size: BigInt(size), media_type: mediaType, pages })
      .onConflict((conflict) =>
        conflict
          .column('hash')
          .doUpdateSet({ media_type: mediaType, pages, text: null })
          .where('files.media_type', '=', 'application/octet-stream'),
      )
      .returning('hash')
      .executeTakeFirst();
    if (added) await enqueueJob(trx, readFileJob, { hash, fileName }, at);
    return ok(null);
  },
});
