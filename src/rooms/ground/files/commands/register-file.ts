import { sql } from 'kysely';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import { type FileKind, inspectFile } from '../../../../platform/files/inspection/index.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type RegisteredFile, readFileJob } from '../model.ts';
import { refuse } from '../texts.da.ts';

type Upload = Pick<UploadedFile, 'hash' | 'size' | 'fileName'>;

/**
 * Looks into an uploaded file and makes it known, so that annexes, pictures and imports may refer to it; its words are
 * read by a job soon after. The same bytes are known once. Whether the uploader may put the file anywhere is decided
 * by whoever refers to it. Refusals: the inspection's, and `document-gone`.
 */
export async function registerFile(
  { db, files }: Pick<Services, 'db' | 'files'>,
  upload: Upload,
  accepted?: readonly FileKind[],
): Promise<Result<RegisteredFile>> {
  if (!(await files.has(upload.hash))) return refused(refuse('document-gone', { file: upload.fileName }));
  const inspected = await inspectFile(files.pathOf(upload.hash), upload.fileName, accepted);
  if (!inspected.ok) return inspected;
  const { mediaType, pages } = inspected.value;
  // The rows of files are the system's: a hash alone opens nothing, so nothing is granted by making one known.
  return db.as(systemViewer, async (trx) => {
    await lockFile(trx, upload.hash);
    // Swept away while it was looked into: the sweep holds the same lock.
    if (!(await files.has(upload.hash))) return refused(refuse('document-gone', { file: upload.fileName }));
    const isNew = await makeKnown(trx, upload, mediaType, pages);
    if (isNew) await enqueueJob(trx, readFileJob, { hash: upload.hash, fileName: upload.fileName });
    return ok({ hash: upload.hash, size: upload.size, mediaType, pages });
  });
}

/** A file that came in as something to import is known without its kind and words: it gets them now. */
async function makeKnown(
  trx: Trx,
  upload: Upload,
  mediaType: string,
  pages: number | null,
): Promise<boolean> {
  const added = await trx
    .insertInto('files')
    .values({ hash: upload.hash, size: BigInt(upload.size), media_type: mediaType, pages })
    .onConflict((conflict) =>
      conflict
        .column('hash')
        .doUpdateSet({ media_type: mediaType, pages, text: null })
        .where('files.media_type', '=', 'application/octet-stream'),
    )
    .returning('hash')
    .executeTakeFirst();
  return added !== undefined;
}

/** One at a time makes a file known or sweeps it away; until the transaction ends. */
export async function lockFile(trx: Trx, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(trx);
}
