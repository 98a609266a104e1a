import { sql } from 'kysely';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import { type FileKind, inspectFile } from '../../../../platform/files/inspection/index.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type RegisteredFile, readFileJob } from '../model.ts';
import { refuseDocument } from '../texts.da.ts';

type Upload = Pick<UploadedFile, 'hash' | 'size' | 'fileName'>;

/** What nobody has looked into. */
const unknownKind = 'application/octet-stream';

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
  if (!(await files.has(upload.hash)))
    return refused(refuseDocument('document-gone', { file: upload.fileName }));
  const inspected = await inspectFile(files.pathOf(upload.hash), upload.fileName, accepted);
  if (!inspected.ok) return inspected;
  const { mediaType, pages } = inspected.value;
  return whileThere({ db, files }, upload, async (trx) => {
    const isNew = await makeKnown(trx, upload, mediaType, pages);
    if (isNew) await enqueueJob(trx, readFileJob, { hash: upload.hash, fileName: upload.fileName });
    return { hash: upload.hash, size: upload.size, mediaType, pages };
  });
}

/**
 * Makes a file known that its reader has read and found sound: the inspection takes no HTML and no JSON. It has no kind
 * and no words to search in until it is registered as something else too. Refusals: `document-gone`.
 */
export async function registerSource(
  { db, files }: Pick<Services, 'db' | 'files'>,
  upload: Upload,
): Promise<Result<null>> {
  return whileThere({ db, files }, upload, async (trx) => {
    await trx
      .insertInto('files')
      .values({ hash: upload.hash, size: BigInt(upload.size), media_type: unknownKind, text: '' })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
    return null;
  });
}

/**
 * Writes of a file while nobody sweeps it away. The rows of files are the system's: a hash alone opens nothing, so
 * nothing is granted by making one known.
 */
function whileThere<T>(
  { db, files }: Pick<Services, 'db' | 'files'>,
  { hash, fileName }: Upload,
  write: (trx: Trx) => Promise<T>,
): Promise<Result<T>> {
  return db.as(systemViewer, async (trx) => {
    await lockFile(trx, hash);
    // Swept away while it was looked into: the sweep holds the same lock.
    if (!(await files.has(hash))) return refused(refuseDocument('document-gone', { file: fileName }));
    return ok(await write(trx));
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
        .where('files.media_type', '=', unknownKind),
    )
    .returning('hash')
    .executeTakeFirst();
  return added !== undefined;
}

/** One at a time makes a file known or sweeps it away; until the transaction ends. */
export async function lockFile(trx: Trx, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(trx);
}
