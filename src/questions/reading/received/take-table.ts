import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { readSource } from '../../../../platform/reading/index.ts';
import { fileSuffix, isPicked, linesSuffix, type RowsField, type Values } from '../model.ts';
import { refuseCalculation } from '../texts.da.ts';
import { type Cells, decodeText, parseTable } from './parse-table.ts';
import { placeTable } from './place-table.ts';

/** A table: a file before pasted lines before the rows of the form. */
export async function takeTable(
  visit: Pick<Visit, 'files' | 'form'>,
  field: RowsField,
): Promise<Result<Values>> {
  const file = visit.form.files.find((each) => each.field === `${field.key}${fileSuffix}`);
  if (file && file.size > 0) {
    const cells = await readTable(visit, file);
    return cells.ok ? placeTable(field, cells.value) : cells;
  }
  const lines = visit.form.text(`${field.key}${linesSuffix}`);
  return lines.trim() === '' ? ok(rowsOf(visit, field)) : placeTable(field, parseTable(lines));
}

/** The rows of the form's own table; those that are empty all the way across are left out. */
export function rowsOf({ form }: Pick<Visit, 'form'>, field: RowsField): Values {
  const columns = field.columns.map((column) => form.texts(`${field.key}.${column.key}`));
  const longest = Math.max(0, ...columns.map((texts) => texts.length));
  const filled = Array.from({ length: longest }, (_, row) => row).filter((row) =>
    columns.some((texts, at) => !isPickedAt(field, at) && (texts[row] ?? '').trim() !== ''),
  );
  return new Map(
    field.columns.map((column, at) => [
      `${field.key}.${column.key}`,
      filled.map((row) => (columns[at]?.[row] ?? '').trim()),
    ]),
  );
}

function isPickedAt({ columns }: RowsField, at: number): boolean {
  const column = columns[at];
  return column !== undefined && isPicked(column);
}

async function readTable({ files }: Pick<Visit, 'files'>, file: UploadedFile): Promise<Result<Cells>> {
  const isPacked = /\.xlsx$/i.test(file.fileName);
  if (!isPacked && !/\.(csv|txt|tsv)$/i.test(file.fileName))
    return refused(refuseCalculation('calculation-file-kind', { file: file.fileName }));
  if (!isPacked) return ok(parseTable(decodeText(await files.read(file.hash))));
  const source = await readSource(files.pathOf(file.hash), file.fileName);
  if (!source.ok) return source;
  const rows = source.value.lines
    .filter(({ page }) => page === 1)
    .flatMap(({ cells }) => (cells ? [cells] : []));
  return ok(rows.map((row) => row.map(withComma)));
}

/** A number in a spreadsheet has its decimals after a dot, which in Danish text would part thousands. */
function withComma(cell: string): string {
  return /^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell;
}
