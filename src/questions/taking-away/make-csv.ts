import type { Cell, CellNumber } from '../showing/cell.ts';
import type { Shown } from '../showing/shown.ts';
import { recordsOf } from './records.ts';

/** The answer as one table: the groups where there are any, else the facts. Semicolons and a BOM, as spreadsheets in Danish read it. */
export function makeCsv(shown: Shown): string {
  return `\ufeff${recordsOf(shown)
    .map((cells) => `${cells.map(csvCell).join(';')}\r\n`)
    .join('')}`;
}

/** Numbers as Danish spreadsheets read them: a decimal comma, no points between thousands, per cent with its sign. */
function csvCell({ text, number }: Cell): string {
  return number ? numberText(number) : csvText(text);
}

function numberText({ value, format }: CellNumber): string {
  const shown = format === 'percent' ? value * 100 : value;
  const digits = shown
    .toLocaleString('da-DK', { useGrouping: false, maximumFractionDigits: 6 })
    .replace('−', '-');
  return format === 'percent' ? `${digits} %` : digits;
}

/** A text that a spreadsheet would run as a formula is made text by an apostrophe; the names come from whoever made the link. */
function csvText(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
