import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  AnnotationType,
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageLink, ReadingWarning, SourceLine, SourceText } from 'tvaers-reader/source';
import { z } from 'zod';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { ReadingLimits } from './limits.ts';
import { gatherLines, mayLackBullets, type PdfLine, spaceLines } from './pdf-lines.ts';
import { placeNotes } from './pdf-notes.ts';
import { listedContent } from './pdf-tags.ts';
import { type RecognisedPage, recognisePages } from './recognise-pages.ts';
import { readingWarnings, refuseReading } from './texts.da.ts';

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
    return await readPages(document, file, bytes);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return refused(refuseReading(encrypted ? 'source-encrypted' : 'source-unreadable', { file }));
  } finally {
    await loading.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  file: string,
  bytes: Uint8Array,
): Promise<Result<SourceText>> {
  const pages: PdfLine[][] = [];
  const scanned: { page: number; height: number }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const bare = gatherLines(content.items);
    // Asking for the tags takes as long as the text: only where a bullet may be missing.
    const asked = content.items.some(isMarked) && mayLackBullets(bare);
    const lines = placeNotes(
      asked ? gatherLines(content.items, listedContent(await page.getStructTree())) : bare,
    );
    if (lines.length === 0 && (await holdsPicture(page)))
      scanned.push({ page: number, height: page.getViewport({ scale: 1 }).height });
    pages.push(lines);
    page.cleanup();
  }
  if (pages.every((lines) => lines.length === 0))
    return refused(refuseReading('source-without-text', { file }));
  const size = usualSize(pages.flat());
  const recognised =
    scanned.length === 0
      ? []
      : await recognisePages(
          bytes,
          scanned.map((each) => ({ ...each, size })),
        );
  for (const { page, lines } of recognised ?? []) pages[page - 1] = [...lines];
  const read = new Set(recognised?.map(({ page }) => page));
  const unread = scanned.flatMap(({ page }) => (read.has(page) ? [] : [page]));
  const links = await readLinks(document, pages);
  const lines: SourceLine[] = spaceLines(pages);
  const warnings = [
    ...(recognised ?? []).map(tellRecognised),
    ...tellUnread(unread, document.numPages, recognised === null),
  ];
  return ok({ kind: 'pdf', pages: document.numPages, lines, links, warnings, unreadPages: unread });
}

function isMarked(item: object): boolean {
  return 'id' in item;
}

function usualSize(lines: readonly PdfLine[]): number {
  const sizes = [...Map.groupBy(lines, ({ size }) => size)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return sizes[0]?.[0] ?? 11;
}

/** What was read by OCR is never sure, and the words it doubted most are named. */
function tellRecognised({ page, sureness, doubtful }: RecognisedPage): ReadingWarning {
  const words = [...new Set(doubtful)].slice(0, 12).map((word) => `»${word}«`);
  const named = words.length === 0 ? '' : ` Mindst sikre ord: ${words.join(', ')}.`;
  const values: Readonly<Record<string, number>> = { page, share: sureness };
  const said = readingWarnings['pages-recognised'].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name]),
  );
  return { code: 'pages-recognised', message: said + named, page };
}

/** Each page that holds a picture and no text, and their share where there are several. */
function tellUnread(unread: readonly number[], pages: number, lacks: boolean): ReadingWarning[] {
  const write = (
    code: 'page-without-text' | 'pages-unread',
    values: Readonly<Record<string, number>>,
  ): ReadingWarning => ({
    code,
    message: readingWarnings[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    ...(values.page === undefined ? {} : { page: values.page }),
  });
  const each = unread.map((page) => write('page-without-text', { page }));
  const share = Math.round((unread.length * 100) / Math.max(1, pages));
  const lacking: ReadingWarning[] =
    lacks && unread.length > 0 ? [{ code: 'ocr-missing', message: readingWarnings['ocr-missing'] }] : [];
  const several = unread.length > 1 ? [write('pages-unread', { count: unread.length, pages, share })] : [];
  return [...several, ...each, ...lacking];
}

const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** A page without text is blank, or a picture: only the second hides something. */
async function holdsPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => pictures.has(operator));
}

const linkSchema = z.object({ pageIndex: z.int(), url: z.string(), rect: z.array(z.number()) });

/**
 * Addresses that lie over the text, each at the nearest line of its page. Asked of the whole document at once: page by
 * page it took half as long again as the text itself.
 */
async function readLinks(document: PDFDocumentProxy, pages: readonly PdfLine[][]): Promise<PageLink[]> {
  const found = (await document.getAnnotationsByType(new Set([AnnotationType.LINK]), new Set())) ?? [];
  return found.flatMap((annotation) => {
    const link = linkSchema.safeParse(annotation).data;
    if (!link || !/^(https?|mailto):/i.test(link.url)) return [];
    const above = pages.slice(0, link.pageIndex).reduce((sum, lines) => sum + lines.length, 0);
    const line = above + nearest(pages[link.pageIndex] ?? [], link.rect[1] ?? 0);
    return [{ page: link.pageIndex + 1, address: link.url, line }];
  });
}

function nearest(lines: readonly PdfLine[], y: number): number {
  let best = 0;
  lines.forEach((line, at) => {
    if (Math.abs(line.y - y) < Math.abs((lines[best]?.y ?? 0) - y)) best = at;
  });
  return best;
}
