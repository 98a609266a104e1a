import type { FileStore } from '../../../../platform/files/store.ts';
import { readSourceOrPackage } from '../../../../platform/reading/packed-files.ts';
import { pagesOf, type ShownPage } from '../model/source-lines.ts';
import type { StoredImport } from '../store.ts';

/** The file's text as it was read, by page, with one item's lines marked; none where the file cannot be read any more. */
export async function readPages(
  files: FileStore,
  { fileHash, fileName, understood }: StoredImport,
  number: string | null,
): Promise<readonly ShownPage[]> {
  const source = await readSourceOrPackage(files.pathOf(fileHash), fileName);
  return source.ok ? pagesOf(source.value, understood, number) : [];
}
