import { fileTypeFromBuffer } from 'file-type';
import { type FileStore, isHash } from '../../../../platform/files/store.ts';
import type { DocxPicture } from '../../../../platform/richtext/to-docx.ts';
import type { PaperBody } from '../../../ground/papers/index.ts';
import { measurePicture } from '../model/measure-picture.ts';
import { listPaperPictures } from '../model/missing-pictures.ts';

type LoadedPicture = { readonly bytes: Uint8Array; readonly mediaType: string };

/** The pictures with their content; one whose file is gone is left out. */
export async function loadPictures(
  paper: PaperBody,
  files: FileStore,
): Promise<ReadonlyMap<string, LoadedPicture>> {
  const loaded = new Map<string, LoadedPicture>();
  for (const hash of listPaperPictures(paper)) {
    if (!isHash(hash) || !(await files.has(hash))) continue;
    const bytes = await files.read(hash);
    const type = await fileTypeFromBuffer(bytes);
    if (type?.mime.startsWith('image/')) loaded.set(hash, { bytes, mediaType: type.mime });
  }
  return loaded;
}

/** The picture as an address that carries its own content. */
export function dataAddress({ bytes, mediaType }: LoadedPicture): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

const docxTypes: Readonly<Record<string, DocxPicture['type']>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
};

/** Text width of an A4 page between Word's margins, in pixels. */
const widest = 600;

/** The picture as Word shows it, or null where Word cannot. */
export function docxPicture({ bytes, mediaType }: LoadedPicture): DocxPicture | null {
  const type = docxTypes[mediaType];
  const size = measurePicture(bytes);
  if (!type || !size) return null;
  const scale = Math.min(1, widest / size.width);
  return { bytes, type, width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
}
