import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import { type FileKind, inspectFile } from '../../../../platform/files/inspection/index.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
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
  tools: House,
  upload: Upload,
  accepted?: readonly FileKind[],
): Promise<Result<RegisteredFile>> {
  const { files } = tools;
  if (!(await files.has(upload.hash))) return refused(refuse('document-gone', { file: upload.fileName }));
  const inspected = await inspectFile(files.pathOf(upload.hash), upload.fileName, accepted);
  if (!inspected.ok) return inspected;
  const { hash, size, fileName } = upload;
  const { mediaType, pages } = inspected.value;
  const isThere = () => tools.files.has(hash);
  // The rows of files are the system's: a hash alone opens nothing, so nothing is granted by making one known.
  const door = doorFor(tools, systemAs('files'));
  const known = await door.do(knowFile, { hash, size, fileName, mediaType, pages, isThere });
  return known.ok ? ok({ hash, size, mediaType, pages }) : refused(known.error[0]);
}
