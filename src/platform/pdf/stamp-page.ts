import { type PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';

/** Height of the stamp's letters on an A4 page, in points; larger pages have larger letters. */
const letterHeight = 9;
const a4Width = 595;

/** Prints a framed line of words in the upper right corner of the first page, as the page is seen. */
export async function stampFirstPage(document: PDFDocument, words: string): Promise<void> {
  const page = document.getPage(0);
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  const { width, height, matrix } = seenBox(page);
  const size = letterHeight * Math.max(0.5, Math.min(width, height) / a4Width);
  const frame = { width: font.widthOfTextAtSize(words, size) + size * 1.4, height: size * 2 };
  const left = width - frame.width - size;
  const bottom = height - frame.height - size;
  const name = page.node.newFontDictionary('Stempel', font.ref);
  const operators = [
    `q ${matrix.join(' ')} cm`,
    `1 g 0 G ${(size / 12).toFixed(2)} w`,
    `${[left, bottom, frame.width, frame.height].map(inPoints).join(' ')} re B`,
    `0 g BT ${name.toString()} ${inPoints(size)} Tf`,
    `${inPoints(left + size * 0.7)} ${inPoints(bottom + size * 0.65)} Td`,
    `${font.encodeText(words).toString()} Tj ET Q`,
  ].join('\n');
  const { context } = document;
  const register = (content: string) => context.register(context.stream(content));
  page.node.normalize();
  if (page.node.wrapContentStreams(register('q\n'), register('\nQ\n'))) {
    page.node.addContentStream(register(operators));
  } else page.node.set(contentsName(document), register(operators));
  await font.embed();
}

function contentsName(document: PDFDocument) {
  return document.context.obj('Contents');
}

function inPoints(value: number): string {
  return value.toFixed(2);
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
