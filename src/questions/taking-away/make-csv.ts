import type { Shown, ShownTable } from '../model.ts';

/** The answer as one table: the groups where there are any, else the facts. Semicolons and a BOM, as spreadsheets in Danish read it. */
export function makeCsv(shown: Shown): string {
  return `\ufeff${recordsOf(shown)
    .map((cells) => `${cells.map(csvCell).join(';')}\r\n`)
    .join('')}`;
}

/** Heading and rows of what is taken away. */
export function recordsOf({
  record,
  tables,
  facts,
  sentences,
  heading,
}: Shown): readonly (readonly string[])[] {
  const first = record ?? tables[0];
  if (first) return recordsOfTable(first);
  const told = sentences.map((sentence) => [heading, sentence]);
  return [['Felt', 'Værdi'], ...facts, ...told];
}

export function recordsOfTable({ columns, rows }: ShownTable): readonly (readonly string[])[] {
  return [columns.map(({ text }) => text), ...rows.map((row) => row.map(bareNumber))];
}

/** A missing number is an empty cell. */
function bareNumber(cell: string): string {
  return cell === '–' ? '' : cell;
}

/** A text that a spreadsheet would run as a formula is made text by an apostrophe; the names come from whoever made the link. */
function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
