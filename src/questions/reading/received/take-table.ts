import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { FileStore } from '../../../platform/files/store.ts';
import type { Form, UploadedFile } from '../../../platform/http/form.ts';
import { readSource } from '../../../platform/reading/index.ts';
import { isPicked, type RowsField } from '../../forms/fields.ts';
import { fileSuffix, linesSuffix, type Values } from '../../forms/values.ts';
import { refuseQuestion } from '../../texts.da.ts';
import { type Cells, decodeText, parseTable } from './parse-table.ts';
import { placeTable } from './place-table.ts';

/** A table: a file before pasted lines before the rows of the form. */
export async function takeTable(
  { form, files }: { readonly form: Form; readonly files: FileStore },
  field: RowsField,
): Promise<Result<Values>> {
  const file = form.files.find((each) => each.field === `${field.key}${fileSuffix}`);
  if (file && file.size > 0) {
    const cells = await readTable(files, file);
    return cells.ok ? placeTable(field, cells.value) : cells;
  }
  const lines = form.text(`${field.key}${linesSuffix}`);
  if (lines.trim() === '') return ok(rowsIn(form, field));
  const cells = parseTable(lines);
  return cells.ok ? placeTable(field, cells.value) : cells;
}

/** The rows of the form's own table; those that are empty all the way across are left out. */
export function rowsIn(form: Form, field: RowsField): Values {
  const columns = field.columns.map((column) => ({
    name: `${field.key}.${column.key}`,
    isWritten: !isPicked(column),
    texts: form.texts(`${field.key}.${column.key}`).map((text) => text.trim()),
  }));
  const longest = Math.max(0, ...columns.map(({ texts }) => texts.length));
  const filled = Array.from({ length: longest }, (_, row) => row).filter((row) =>
    columns.some(({ isWritten, texts }) => isWritten && (texts[row] ?? '') !== ''),
  );
  return new Map(columns.map(({ name, texts }) => [name, filled.map((row) => texts[row] ?? '')]));
}

async function readTable(files: FileStore, file: UploadedFile): Promise<Result<Cells>> {
  const isPacked = /\.xlsx$/i.test(file.fileName);
  if (!isPacked && !/\.(csv|txt|tsv)$/i.test(file.fileName))
    return refused(refuseQuestion('question-file-kind', { file: file.fileName }));
  if (!isPacked) return readPlain(await files.read(file.hash), file.fileName);
  const source = await readSource(files.pathOf(file.hash), file.fileName);
  if (!source.ok) return source;
  const rows = source.value.lines
    .filter(({ page }) => page === 1)
    .flatMap(({ cells }) => (cells ? [cells] : []));
  return ok(rows.map((row) => row.map(withComma)));
}

/** Kinds whose content could pass for text, with a sign no table begins with. */
const likeText: readonly string[] = ['pdf', 'rtf'];

async function readPlain(bytes: Uint8Array, file: string): Promise<Result<Cells>> {
  const text = decodeText(bytes);
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  if (found !== undefined && (text === null || likeText.includes(found)))
    return refused(refuseQuestion('question-file-differs', { file, found: found.toUpperCase() }));
  return text === null ? refused(refuseQuestion('question-file-encoding', { file })) : parseTable(text);
}

/** A number in a spreadsheet has its decimals after a dot, which in Danish text would part thousands. */
function withComma(cell: string): string {
  return /^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell;
}
