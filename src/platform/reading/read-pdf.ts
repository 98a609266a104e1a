import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { PageLink, ReadingLimits, SourceLine, SourceText } from './model.ts';
import { gatherLines, type PdfLine, spaceLines } from './pdf-lines.ts';
import { refuseReading } from './texts.da.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads a PDF: lines with page, letter height, indent and the room above, and the links that lie over the text. */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<Result<SourceText>> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  });
  try {
    const document = await loading.promise;
    if (document.numPages > limits.pages) {
      const details = { file, pages: document.numPages, limit: limits.pages };
      return refused(refuseReading('source-too-many-pages', details));
    }
    return await readPages(document, file);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return refused(refuseReading(encrypted ? 'source-encrypted' : 'source-unreadable', { file }));
  } finally {
    await loading.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, file: string): Promise<Result<SourceText>> {
  const pages: PdfLine[][] = [];
  const links: PageLink[] = [];
  let above = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [{ items }, annotations] = await Promise.all([page.getTextContent(), readLinks(page)]);
    const lines = gatherLines(items);
    pages.push(lines);
    for (const { address, y } of annotations)
      links.push({ page: number, address, line: above + nearest(lines, y) });
    above += lines.length;
    page.cleanup();
  }
  const lines: SourceLine[] = spaceLines(pages);
  if (lines.length === 0) return refused(refuseReading('source-without-text', { file }));
  return ok({ kind: 'pdf', pages: document.numPages, lines, links, warnings: [] });
}

/** Addresses that lie over the page's text, with the height they stand at. */
async function readLinks(page: PDFPageProxy): Promise<{ address: string; y: number }[]> {
  const annotations: readonly { subtype?: string; url?: string; rect?: readonly number[] }[] =
    await page.getAnnotations();
  return annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && url !== undefined && /^(https?|mailto):/i.test(url)
      ? [{ address: url, y: rect?.[1] ?? 0 }]
      : [],
  );
}

function nearest(lines: readonly PdfLine[], y: number): number {
  let best = 0;
  lines.forEach((line, at) => {
    if (Math.abs(line.y - y) < Math.abs((lines[best]?.y ?? 0) - y)) best = at;
  });
  return best;
}
