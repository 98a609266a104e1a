import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Showing, ShownTable } from '../model.ts';
import { isFields, isList, valueAt } from './nest.ts';
import { wordValue } from './word-value.ts';

type WantedList = NonNullable<Showing['lists']>[number];

/** A list in the answer as a table; none where it is empty. */
export function showList({ key, caption, columns }: WantedList, answer: JsonFields): readonly ShownTable[] {
  const value = valueAt(answer, key);
  const rows = rowsIn(value);
  if (rows.length === 0) return [];
  return [
    {
      caption,
      columns: columns.map(({ label, key: name, as }) => ({
        text: label,
        numeric:
          as !== 'text' &&
          as !== 'region' &&
          rows.every((row) => typeof row[name] === 'number' || /^-?\d+(\/\d+)?$/.test(String(row[name]))),
      })),
      rows: rows.map((row) => columns.map(({ key: name, as }) => wordValue(valueAt(row, name) ?? null, as))),
    },
  ];
}

/** A list of objects, or a map of them by name, which then is their `id`. */
export function rowsIn(value: Json | undefined): readonly JsonFields[] {
  if (isList(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  return Object.entries(value).map(([id, row]) => ({
    id,
    ...(isFields(row) ? row : { value: row ?? null }),
  }));
}
