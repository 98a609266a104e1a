import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { House } from '../../../../platform/door/index.ts';
import { type FileKind, inspectFile } from '../../../../platform/files/inspection/index.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { InspectedFile } from '../model.ts';
import { refuse } from '../texts.da.ts';

type Upload = Pick<UploadedFile, 'hash' | 'size' | 'fileName'>;

/**
 * Looks into an uploaded file: slow work before a transaction, which writes nothing. What comes of it is handed to
 * `knowFiles` inside the command that refers to the file. Whether the uploader may put the file anywhere is decided by
 * that command. Refusals: the inspection's, `document-gone`, and, where a virus scanner is set
 * up, `document-infected` and `document-not-scanned`.
 */
export async function inspectUpload(
  { files }: Pick<House, 'files'>,
  { hash, size, fileName }: Upload,
  accepted?: readonly FileKind[],
): Promise<Result<InspectedFile>> {
  const isThere = () => files.has(hash);
  if (!(await isThere())) return refused(refuse('document-gone', { file: fileName }));
  const inspected = await inspectFile(files.pathOf(hash), fileName, accepted);
  if (!inspected.ok) return inspected;
  const verdict = await files.scanner.scan(files.stream(hash));
  if (verdict === 'infected') return refused(refuse('document-infected', { file: fileName }));
  if (verdict === 'not-scanned') return refused(refuse('document-not-scanned', { file: fileName }));
  const { mediaType, pages } = inspected.value;
  return ok({ hash, size, fileName, mediaType, pages, isThere });
}
