import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import type { Asked } from '../forms/question.ts';
import type { Cell } from '../showing/cell.ts';
import type { Shown } from '../showing/shown.ts';
import {
  headed,
  type Records,
  recordsOf,
  recordsOfChoices,
  recordsOfFacts,
  recordsOfSteps,
  recordsOfTable,
} from './records.ts';

/** The answer as a workbook: the first table (or the facts), the facts, further tables, what was filled in, and the steps. */
export async function makeXlsx(asked: Asked, shown: Shown): Promise<Uint8Array<ArrayBuffer>> {
  const [, ...more] = shown.tables;
  const facts = [headed('Felt', 'Værdi'), ...recordsOfFacts(shown.facts)];
  const sheets = [
    sheetOf('Resultat', recordsOf(shown)),
    ...(shown.tables.length > 0 && shown.facts.length > 0 ? [sheetOf('Tal', facts)] : []),
    ...more.map((table, at) => sheetOf(`Tabel ${at + 2}`, recordsOfTable(table))),
    sheetOf('Udfyldt', recordsOfChoices(asked)),
    sheetOf('Trin', recordsOfSteps(shown)),
  ];
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

/** Columns as wide as what stands in them, up to a line of text. */
const widest = 80;

function sheetOf(sheet: string, records: Records) {
  const [heading = [], ...rows] = records;
  const data: SheetData = [
    heading.map(({ text }): SheetCell => ({ value: text, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(sheetCell)),
  ];
  const columns = heading.map((_, at) => ({
    width: Math.min(widest, 2 + Math.max(...records.map((row) => row[at]?.text.length ?? 0))),
  }));
  return { sheet, data, columns, stickyRowsCount: 1 };
}

/** As a spreadsheet shows them; a Danish one writes the points and commas of these in Danish. */
const formats = {
  kroner: '#,##0.00 "kr."',
  percent: '0.00%',
  decimal: '#,##0.00',
  whole: '#,##0',
  year: '0',
} as const;

function sheetCell({ text, number }: Cell): SheetCell {
  if (!number) return { value: text, type: String };
  const isWholeKroner = number.format === 'kroner' && Number.isInteger(number.value);
  const format = isWholeKroner ? '#,##0 "kr."' : formats[number.format];
  return { value: number.value, type: Number, format };
}
