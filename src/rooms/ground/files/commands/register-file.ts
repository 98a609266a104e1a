import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import { type FileKind, inspectFile } from '../../../../platform/files/inspection/index.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { RegisteredFile } from '../model.ts';
import { refuse } from '../texts.da.ts';
import { knowFile } from './know-file.ts';
import { knowSource } from './know-source.ts';

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
  const known = await asFiles(tools).do(knowFile, { hash, size, fileName, mediaType, pages, isThere });
  return known.ok ? ok({ hash, size, mediaType, pages }) : refused(known.error[0]);
}

/** Makes a file known that whoever asks has read and found sound. Refusals: `document-gone`. */
export async function registerSource(tools: House, { hash, size, fileName }: Upload): Promise<Result<null>> {
  const isThere = () => tools.files.has(hash);
  const known = await asFiles(tools).do(knowSource, { hash, size, fileName, isThere });
  return known.ok ? known : refused(known.error[0]);
}

/** The rows of files are the system's: a hash alone opens nothing, so nothing is granted by making one known. */
function asFiles(tools: House) {
  return doorFor(tools, systemAs('files'));
}
