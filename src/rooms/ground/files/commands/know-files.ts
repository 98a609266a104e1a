import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { type InspectedFile, inspectedFile, readFileJob } from '../model.ts';
import { lockFile } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Makes files known that have been looked into (`inspectUpload`), each once, so that whoever asks may refer to them;
 * their words are read by a job. A file that came in as something to import is known without its kind and words: it
 * gets them now. Asked for inside the command that refers to them, so that what is refused leaves no row behind.
 * Refusals: `document-gone`.
 */
export const knowFiles = command({
  name: 'files.know-files',
  right: 'store-files',
  input: z.object({ files: z.array(inspectedFile).readonly() }),
  refuse,
  as: 'files',
  silent: true,
  async run(act, { files }) {
    // In the order of their names, so that two who bring the same files never wait for each other.
    for (const file of files.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))) {
      await lockFile(act.trx, file.hash);
      // Swept away while it was looked into: the sweep holds the same lock.
      if (!(await file.isThere())) return refused(refuse('document-gone', { file: file.fileName }));
      await knowFile(act, file);
    }
    return ok(null);
  },
});

async function knowFile(
  { trx, at }: Act,
  { hash, size, fileName, mediaType, pages }: InspectedFile,
): Promise<void> {
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
}
