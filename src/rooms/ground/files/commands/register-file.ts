import { systemClock } from '../../../../kernel/clock.ts';
import { messageOf } from '../../../../kernel/faults.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor } from '../../../../platform/door/index.ts';
import { type FileKind, inspectFile } from '../../../../platform/files/inspection/index.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { RegisteredFile } from '../model.ts';
import { refuse } from '../texts.da.ts';
import { knowFile } from './know-file.ts';

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
  const gone = refuse('document-gone', { file: upload.fileName });
  if (!(await files.has(upload.hash))) return refused(gone);
  const inspected = await inspectFile(files.pathOf(upload.hash), upload.fileName, accepted);
  if (!inspected.ok) return inspected;
  const { hash, size, fileName } = upload;
  const { mediaType, pages } = inspected.value;
  // The rows of files are the system's: a hash alone opens nothing, so nothing is granted by making one known.
  const door = doorFor({ db, files, clock: systemClock() }, systemAs('files'));
  const isThere = () => files.has(hash);
  const known = await door.do(knowFile, { hash, size, fileName, mediaType, pages, isThere });
  return known.ok
    ? ok({ hash, size, mediaType, pages })
    : refused({ ...gone, message: messageOf(known.error) });
}
