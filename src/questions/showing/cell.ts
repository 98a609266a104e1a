/** How a spreadsheet writes a number: kroner with their sign, a share in per cent, two decimals, or whole. */
type NumberFormat = 'kroner' | 'percent' | 'decimal' | 'whole' | 'year';

export type CellNumber = { readonly value: number; readonly format: NumberFormat };

/** A cell of an answer: as it is read, and what it is to a spreadsheet. */
export type Cell = {
  readonly text: string;
  /** In kroner, as a share of one, or as it stands. None where a spreadsheet would round it. */
  readonly number?: CellNumber;
  /** A name that has a code, which files keep in a column of its own. */
  readonly named?: { readonly code: string; readonly name: string };
};

export const textCell = (text: string): Cell => ({ text });

/** A code with its name, as a register words them: `860 Hjørring`. */
export function namedCell(code: string, words: string): Cell {
  return words.startsWith(`${code} `)
    ? { text: words, named: { code, name: words.slice(code.length + 1) } }
    : { text: words };
}
