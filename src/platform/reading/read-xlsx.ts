import readXlsxFile from 'read-excel-file/node';
import type { SourceLine, SourceText } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { ReadingLimits } from './limits.ts';
import { findFarCell } from './measure-cells.ts';
import { refuseReading } from './texts.da.ts';

/** Reads a workbook: each sheet is a page, its name a heading, each written row a line of cells. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
  limits: Pick<ReadingLimits, 'cells'>,
): Promise<Result<SourceText>> {
  try {
    const far = findFarCell(bytes, limits.cells);
    if (far) return refused(refuseReading('source-too-many-cells', { file, cell: far.cell }));
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const lines = sheets.flatMap(({ sheet, data }, at): SourceLine[] => [
      { page: at + 1, text: sheet, blankBefore: 1, whole: true, heading: 1, opensPage: true },
      ...data.flatMap((row) => rowLine(row, at + 1)),
    ]);
    return ok({ kind: 'xlsx', pages: sheets.length, lines, links: [], warnings: [] });
  } catch {
    return refused(refuseReading('source-unreadable', { file }));
  }
}

function rowLine(row: readonly unknown[], page: number): SourceLine[] {
  const cells = row.map(writeCell);
  const text = cells.filter((cell) => cell !== '').join(' ');
  return text === '' ? [] : [{ page, text, blankBefore: 0, whole: true, cells }];
}

function writeCell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
}
