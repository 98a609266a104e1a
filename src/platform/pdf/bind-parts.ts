import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { ok, type Result } from '../../kernel/result.ts';
import type { Bound, BundleOrder, BundlePart, Obstacle } from './model.ts';
import { writeOutline } from './outline.ts';
import { openPdfWriter, type PdfWriter } from './pdf-writer.ts';
import { readPdf } from './read-pdf.ts';
import { resolvePlaces } from './resolve-places.ts';
import type { Setter } from './set-type.ts';
import { stampFirstPage, stampSource } from './stamp-page.ts';
import { textString } from './text-string.ts';

/** Binds the parts, one in memory at a time, and puts the contents in front when their pages are known. */
export async function bindParts(setter: Setter, order: BundleOrder): Promise<Result<Bound>> {
  const writer = await openPdfWriter(order.out);
  try {
    return await bindInto(writer, setter, order);
  } finally {
    await writer.close();
  }
}

async function bindInto(writer: PdfWriter, setter: Setter, order: BundleOrder): Promise<Result<Bound>> {
  const pages: number[] = [];
  const offsets: number[] = [];
  const obstacles: { part: number; obstacle: Obstacle }[] = [];
  for (const [part, each] of order.parts.entries()) {
    const opened = await openPart(setter, each);
    if (!opened.ok) return opened;
    if (opened.value.obstacle) obstacles.push({ part, obstacle: opened.value.obstacle });
    offsets.push(pages.length);
    const stamp = setter.setPiece(stampSource(each.stamp));
    if (!stamp.ok) return stamp;
    pages.push(...(await addStamped(writer, opened.value.document, stamp.value)));
  }
  const contents = await setContents(setter, order.contents, offsets);
  if (!contents.ok) return contents;
  const front = await writer.addPages(contents.value);
  const all = [...front, ...pages];
  const firstPages = offsets.map((offset) => all[front.length + offset] ?? 0);
  const outlines = await writeOutline(writer, order.bookmarks, firstPages);
  const information = writer.reserve();
  await writer.writeObject(
    information,
    `<</Title ${textString(order.title)}/Producer ${textString('Tværs')}>>`,
  );
  const catalog = writer.reserve();
  const places = firstPages.map((page, part) => `/part-${part}[${page} 0 R/Fit]`).join('');
  await writer.writeObject(
    catalog,
    `<</Type/Catalog/Pages ${writer.pageTree} 0 R/Lang(da)/Dests<<${places}>>${outlines}/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  await writer.finish({ pages: all, catalog, information });
  return ok({ pages: all.length, starts: startsAfter(front.length, offsets), obstacles });
}

type Opened = { readonly document: PDFDocument; readonly obstacle: Obstacle | null };

async function openPart(setter: Setter, part: BundlePart): Promise<Result<Opened>> {
  if (part.kind === 'pages') {
    const whole = setter.usable(part.pictures).length === part.pictures.length;
    const document = await setPages(setter, whole ? part.source : part.instead, whole ? part.pictures : []);
    return document.ok ? ok({ document: document.value, obstacle: whole ? null : 'broken' }) : document;
  }
  const read = await readPdf(part.file);
  if (read.ok) return ok({ document: read.value, obstacle: null });
  const document = await setPages(setter, part.instead[read.error], []);
  return document.ok ? ok({ document: document.value, obstacle: read.error }) : document;
}

async function setPages(
  setter: Setter,
  source: string,
  pictures: Parameters<Setter['set']>[1],
  inputs: Readonly<Record<string, string>> = {},
): Promise<Result<PDFDocument>> {
  const printed = setter.set(source, pictures, inputs);
  return printed.ok ? ok(await PDFDocument.load(printed.value.pdf, { updateMetadata: false })) : printed;
}

async function addStamped(writer: PdfWriter, document: PDFDocument, stamp: Uint8Array): Promise<number[]> {
  resolvePlaces(document);
  await stampFirstPage(document, stamp);
  return writer.addPages(document);
}

/** The contents' own length moves every page behind them: set until it stands still. */
async function setContents(
  setter: Setter,
  source: string,
  offsets: readonly number[],
): Promise<Result<PDFDocument>> {
  let length = 1;
  for (;;) {
    const starts = JSON.stringify(startsAfter(length, offsets));
    const contents = await setPages(setter, source, [], { starts });
    if (!contents.ok) return contents;
    const found = contents.value.getPageCount();
    if (found <= length) {
      linkToParts(contents.value);
      return contents;
    }
    length = found;
  }
}

function startsAfter(front: number, offsets: readonly number[]): number[] {
  return offsets.map((offset) => front + offset + 1);
}

/** Turns the addresses `tvaers:part/N` into places in the bundle. */
function linkToParts(contents: PDFDocument): void {
  for (const page of contents.getPages()) {
    for (const each of page.node.Annots()?.asArray() ?? []) {
      const annotation = contents.context.lookupMaybe(each, PDFDict);
      const action = annotation?.lookupMaybe(PDFName.of('A'), PDFDict);
      const address = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString() ?? '';
      const part = /^tvaers:part\/(\d+)$/.exec(address)?.[1];
      if (!annotation || part === undefined) continue;
      annotation.delete(PDFName.of('A'));
      annotation.set(PDFName.of('Dest'), PDFName.of(`part-${part}`));
    }
  }
}
