import { type Fraction, fraction } from 'tvaers-rules/exact';
import type { JsonFields } from 'tvaers-rules/forms';
import type { Column, RowsField } from '../forms/fields.ts';
import { textsOfField } from '../reading/values-of-input.ts';
import { parseNumber, parsePercent } from '../reading/written/decimal-number.ts';
import { parseAmount, parseWholeNumber } from '../reading/written/whole-number.ts';
import { type Cell, type CellNumber, namedCell } from './cell.ts';
import { exactly } from './cell-of.ts';
import type { ShownTable } from './shown.ts';

type AnswerCells = { readonly label: string; readonly cellOf: (name: string) => Cell };

/**
 * The table that is taken away: every row as it was asked, all its columns, and the answer beside it. Read in again, it asks the
 * same.
 * @param wordsOf a row's name as people know it
 */
export function recordTable(
  field: RowsField,
  input: JsonFields,
  answer: readonly AnswerCells[],
  wordsOf: (name: string) => string,
): ShownTable {
  const values = new Map(textsOfField(field, input));
  const columns = field.columns
    .map((column) => ({ column, texts: values.get(`${field.key}.${column.key}`) ?? [] }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const [first, ...rest] = columns;
  const labels = [...columns.map(({ column }) => column.label), ...answer.map(({ label }) => label)];
  return {
    caption: field.label,
    columns: labels.map((text) => ({ text, numeric: false })),
    rows: (first?.texts ?? []).map((name, at) => [
      namedCell(name, wordsOf(name)),
      ...rest.map(({ column, texts }) => cellOfText(column, texts[at] ?? '')),
      ...answer.map(({ cellOf }) => cellOf(name)),
    ]),
  };
}

/** What was written, and its number where the column has numbers. */
function cellOfText({ type }: Column, text: string): Cell {
  const number = text === '' ? null : numberOf(type, text);
  return number === null ? { text } : { text, number };
}

function numberOf(type: Column['type'], text: string): CellNumber | null {
  switch (type) {
    case 'amount':
      return whole(parseAmount(text), 100n, 'kroner');
    case 'count':
      return whole(parseWholeNumber(text), 1n, 'whole');
    case 'number':
      return part(parseNumber(text), 'decimal');
    case 'percent':
      return part(parsePercent(text), 'percent');
    default:
      return null;
  }
}

type Format = CellNumber['format'];

const whole = (read: number | string | null, unit: bigint, format: Format) =>
  read === null ? null : exactly(fraction(BigInt(read)), unit, format);

const part = (read: Fraction | null, format: Format) => (read === null ? null : exactly(read, 1n, format));
