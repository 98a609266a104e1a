import { Readable } from 'node:stream';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { AnnexBundle, BundledAnnex } from 'tvaers-reader';
import { plainText } from 'tvaers-richtext';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Tools } from '../../../../platform/door/index.ts';
import { type InspectedFile, inspectUpload } from '../../../ground/files/index.ts';
import type { StoredImport } from '../store.ts';

/** One annex of a bundle, and the file that was made of it, which nothing refers to yet. */
export type Piece = { readonly annex: BundledAnnex; readonly file: InspectedFile };

/**
 * Makes a file of every annex of a bundle: of a PDF the pages cut out, else their text. Refusals: the file's own.
 */
export async function cutBundle(
  tools: Tools,
  bundle: AnnexBundle,
  { fileName, fileHash }: Pick<StoredImport, 'fileName' | 'fileHash'>,
): Promise<Result<readonly Piece[]>> {
  const isPdf = fileName.toLowerCase().endsWith('.pdf');
  const pdf = isPdf ? await openPdf(await tools.files.read(fileHash)) : null;
  const pieces: Piece[] = [];
  for (const [index, annex] of bundle.annexes.entries()) {
    const pages = pdf ? await cutPages(pdf, bundle, index) : null;
    const file = await keepFile(tools, annex, pages);
    if (!file.ok) return file;
    pieces.push({ annex, file: file.value });
  }
  return ok(pieces);
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  return PDFDocument.load(bytes);
}

async function keepFile(
  tools: Tools,
  { title, text }: BundledAnnex,
  pages: Uint8Array | null,
): Promise<Result<InspectedFile>> {
  const bytes = pages ?? Buffer.from(`${title}\n\n${plainText(text)}\n`);
  const fileName = `${title.replace(/[/\\]/g, '-')}.${pages ? 'pdf' : 'txt'}`;
  const stored = await tools.files.put(Readable.from([bytes]));
  return inspectUpload(tools, { ...stored, fileName });
}

/** The annex's pages: from its own first to the next one's; null where the bundle does not tell. */
async function cutPages(pdf: PDFDocument, bundle: AnnexBundle, index: number): Promise<Uint8Array | null> {
  const first = bundle.annexes[index]?.page ?? null;
  if (first === null || first > pdf.getPageCount()) return null;
  const later = bundle.annexes.slice(index + 1).flatMap((annex) => annex.page ?? []);
  const next = later.find((page) => page > first) ?? pdf.getPageCount() + 1;
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const cut = await PDFDocument.create();
  const indexes = Array.from(
    { length: Math.min(next, pdf.getPageCount() + 1) - first },
    (_, at) => first - 1 + at,
  );
  for (const page of await cut.copyPages(pdf, indexes)) cut.addPage(page);
  return cut.save();
}
