import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { Shown } from '../showing/shown.ts';
import { recordsOf, recordsOfTable } from './records.ts';

/** The answer as a workbook: the first table (or the facts), the facts, further tables, and the steps with the law. */
export async function makeXlsx(shown: Shown): Promise<Uint8Array<ArrayBuffer>> {
  const [, ...more] = shown.tables;
  const sheets = [
    { sheet: 'Resultat', data: sheetOf(recordsOf(shown)) },
    ...(shown.tables.length > 0 && shown.facts.length > 0
      ? [{ sheet: 'Tal', data: sheetOf([['Felt', 'Værdi'], ...shown.facts]) }]
      : []),
    ...more.map((table, at) => ({ sheet: `Tabel ${at + 2}`, data: sheetOf(recordsOfTable(table)) })),
    {
      sheet: 'Trin',
      data: sheetOf([['Trin', 'Hviler på'], ...shown.steps.map(({ text, law }) => [text, law])]),
    },
  ];
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function sheetOf([heading = [], ...rows]: readonly (readonly string[])[]): SheetData {
  return [
    heading.map((text): Cell => ({ value: text, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(cellOf)),
  ];
}

/** Whole numbers a spreadsheet holds exactly are numbers there; all else is text. */
function cellOf(text: string): Cell {
  const isNumber = /^-?\d{1,3}(\.\d{3}){0,4}$/.test(text);
  return isNumber ? { value: Number(text.replaceAll('.', '')), type: Number } : { value: text, type: String };
}
