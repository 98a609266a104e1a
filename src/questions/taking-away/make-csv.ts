import type { Shown } from '../showing/shown.ts';
import { recordsOf } from './records.ts';

/** The answer as one table: the groups where there are any, else the facts. Semicolons and a BOM, as spreadsheets in Danish read it. */
export function makeCsv(shown: Shown): string {
  return `\ufeff${recordsOf(shown)
    .map((cells) => `${cells.map(csvCell).join(';')}\r\n`)
    .join('')}`;
}

/** A text that a spreadsheet would run as a formula is made text by an apostrophe; the names come from whoever made the link. */
function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
