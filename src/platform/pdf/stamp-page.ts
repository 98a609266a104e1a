import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { printableText } from '../richtext/printable.ts';
import { typstString } from '../richtext/to-typst.ts';

const a4Width = 595;
/** From the stamp to the edges of an A4 page, in points. */
const distance = 9;

/** A framed line of words as a Typst source, in the size it has on an A4 page. */
export function stampSource(words: string): string {
  return `#set document(date: none)
#set page(width: auto, height: auto, margin: 0.5pt)
#rect(fill: white, stroke: 0.75pt, inset: (x: 6.3pt, y: 5.5pt), text(size: 9pt, weight: "bold", ${typstString(printableText(words))}))`;
}

/** Puts the stamp, a PDF of its own, in the upper right corner of the first page, as the page is seen. */
export async function stampFirstPage(document: PDFDocument, stamp: Uint8Array): Promise<void> {
  const page = document.getPage(0);
  const [piece] = await document.embedPdf(stamp);
  if (!piece) throw new Error('the stamp has no page');
  await piece.embed();
  const { width, height, matrix } = seenBox(page);
  const size = Math.max(0.5, Math.min(width, height) / a4Width);
  const left = width - (piece.width + distance) * size;
  const bottom = height - (piece.height + distance) * size;
  const name = page.node.newXObject('Stempel', piece.ref);
  const place = [size, 0, 0, size, left, bottom].map(inPoints).join(' ');
  const operators = `q ${matrix.join(' ')} cm ${place} cm ${name.toString()} Do Q`;
  const { context } = document;
  const register = (content: string) => context.register(context.stream(content));
  page.node.normalize();
  if (page.node.wrapContentStreams(register('q\n'), register('\nQ\n'))) {
    page.node.addContentStream(register(operators));
  } else page.node.set(document.context.obj('Contents'), register(operators));
}

function inPoints(value: number): string {
  return value.toFixed(3);
}

/** The visible box as the reader sees it, and the matrix from there to the page's own coordinates (ISO 32000 § 8.3.4). */
function seenBox(page: PDFPage): { width: number; height: number; matrix: readonly number[] } {
  const { x, y, width, height } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  if (turn === 90) return { width: height, height: width, matrix: [0, 1, -1, 0, x + width, y] };
  if (turn === 180) return { width, height, matrix: [-1, 0, 0, -1, x + width, y + height] };
  if (turn === 270) return { width: height, height: width, matrix: [0, -1, 1, 0, x, y + height] };
  return { width, height, matrix: [1, 0, 0, 1, x, y] };
}
