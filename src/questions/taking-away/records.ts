import type { Shown, ShownTable } from '../showing/shown.ts';

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
