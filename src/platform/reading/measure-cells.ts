import { unzipSync } from 'fflate';

/** A cell so far out that the table up to it is too large to be read, as `XFD1048576`. */
type FarCell = { readonly cell: string };

/**
 * Finds the first sheet whose cells, by their references, span more than so many in all: a file of a kilobyte may name one
 * cell at the far corner, and what reads it lays out every cell before.
 * @param most of rows times columns, over all sheets
 * @throws where the file cannot be unpacked
 */
export function findFarCell(bytes: Uint8Array, most: number): FarCell | null {
  let spanned = 0;
  const sheets = unzipSync(bytes, { filter: ({ name }) => /(^|\/)worksheets\/[^/]+\.xml$/i.test(name) });
  for (const sheet of Object.values(sheets)) {
    const { rows, columns } = spanOf(sheet);
    spanned += rows * columns;
    if (spanned > most) return { cell: `${lettersOf(columns)}${rows}` };
  }
  return null;
}

type Span = { readonly rows: number; readonly columns: number };

const step = 1024 * 1024;
/** Longer than any reference with its name. */
const overlap = 64;

/** Cells without a reference of their own follow one another, and are no further out than the file is long. */
function spanOf(sheet: Uint8Array): Span {
  let rows = 0;
  let columns = 0;
  for (let at = 0; at < sheet.length; at += step - overlap) {
    const text = Buffer.from(sheet.buffer, sheet.byteOffset + at, Math.min(step, sheet.length - at)).toString(
      'latin1',
    );
    for (const [, column = '', row] of text.matchAll(
      /\b(?:r|ref)\s*=\s*["'](?:[A-Za-z]+\d+:)?([A-Za-z]{0,7})(\d{1,9})["']/g,
    )) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, numberOf(column));
    }
  }
  return { rows, columns };
}

/** `A` is 1, `Z` 26, `AA` 27. */
function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  if (column === 0) return '';
  return `${lettersOf(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
