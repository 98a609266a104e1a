import type { FormError } from '../../ui/index.ts';
import { cellId, type Field, type RowsField } from '../forms/fields.ts';
import type { Question } from '../forms/question.ts';
import type { Values } from '../forms/values.ts';
import { countRows } from '../reading/read-rows.ts';
import { refuseQuestion } from '../texts.da.ts';

type Refused = {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
};

/** Where in the form something stands, and what people call the place. */
type Place = { readonly field: string; readonly words: string };

/** Who answers names fields by their path in the input, `groups[0].votes`; the page by their label, or by row and column. */
export function placeError(question: Question, values: Values, error: Refused): FormError {
  const path = String(error.details?.field ?? '');
  const place = path === '' ? null : placeOf(question.fields, values, path);
  if (place === null) return { message: withoutPaths(error.message, path) };
  if (error.code === 'input-number-too-large') {
    const { message } = refuseQuestion('question-number-too-large', { place: place.words });
    return { field: place.field, message };
  }
  // As a function: a name may hold a dollar sign, which means something in a replacement.
  const message = error.message
    .replace(`Feltet ${path}`, () => capital(place.words))
    .replace(path, () => place.words);
  return { field: place.field, message };
}

function placeOf(fields: readonly Field[], values: Values, path: string): Place | null {
  const own = fields.find(
    ({ key }) => path === key || path.startsWith(`${key}[`) || path.startsWith(`${key}.`),
  );
  if (own && own.type !== 'rows') return scalarPlace(own, path);
  const tables = fields.filter((field): field is RowsField => field.type === 'rows');
  return tables.map((table) => cellPlace(table, values, path)).find((place) => place !== null) ?? null;
}

/** Lines are counted from 1, as people do. */
function scalarPlace({ key, label }: Field, path: string): Place {
  const line = /^\[(\d+)\]/.exec(path.slice(key.length))?.[1];
  return { field: key, words: line === undefined ? `»${label}«` : `linje ${Number(line) + 1} i »${label}«` };
}

function cellPlace(field: RowsField, values: Values, path: string): Place | null {
  const [first, second] = field.columns;
  for (const column of field.columns) {
    const at =
      column.into === undefined
        ? rowIn(field, values, path, column.key, column === second)
        : rowNamed(field, values, path, column.into);
    if (at !== null)
      return { field: cellId(field, at + 1, column), words: `række ${at + 1}, kolonnen »${column.label}«` };
  }
  if (
    first === undefined ||
    (path !== field.key && !path.startsWith(`${field.key}[`) && !path.startsWith(`${field.key}.`))
  )
    return null;
  const row = Number(/^\[(\d+)\]/.exec(path.slice(field.key.length))?.[1] ?? 0);
  const isRow = field.shape === 'list' && path !== field.key;
  const words = isRow ? `række ${row + 1} i »${field.label}«` : `»${field.label}«`;
  return { field: cellId(field, isRow ? row + 1 : 1, first), words };
}

/** The row of `groups[0].votes` in a list, or of `weights.860` in a map of names to its second column. */
function rowIn(
  field: RowsField,
  values: Values,
  path: string,
  column: string,
  isSecond: boolean,
): number | null {
  if (field.shape === 'map') return isSecond ? rowNamed(field, values, path, field.key) : null;
  if (field.shape !== 'list' || !path.startsWith(`${field.key}[`)) return null;
  const [, row, rest] = /^\[(\d+)\]\.(.+)$/.exec(path.slice(field.key.length)) ?? [];
  return row !== undefined && (rest === column || rest?.startsWith(`${column}[`)) ? Number(row) : null;
}

/** The row whose name ends the path: `minimum.A`. */
function rowNamed(field: RowsField, values: Values, path: string, map: string): number | null {
  const [first] = field.columns;
  if (first === undefined || !path.startsWith(`${map}.`)) return null;
  const name = path.slice(map.length + 1);
  const written = values.get(`${field.key}.${first.key}`) ?? [];
  const at = written.findIndex((text) => (first.as?.codeOf(text) ?? text).trim() === name);
  return at === -1 || at >= countRows(field, values) ? null : at;
}

/** A path that is not in the form is not told: nobody who reads the page knows it. */
function withoutPaths(message: string, path: string): string {
  return path === ''
    ? message
    : message
        .replace(`Feltet ${path}`, () => 'Det, der er skrevet,')
        .replace(path, () => 'det, der er skrevet');
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
