import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Showing, ShownAs, ShownTable } from '../model.ts';
import { groupWords } from './municipality-names.ts';
import { isFields, isList, valueAt } from './nest.ts';
import { wordValue } from './word-value.ts';

type WantedList = NonNullable<Showing['lists']>[number];

/** A list in the answer as a table; none where it is empty. */
export function showList({ key, caption, columns }: WantedList, answer: JsonFields): readonly ShownTable[] {
  const value = valueAt(answer, key);
  const rows = rowsIn(value);
  if (rows.length === 0) return [];
  const wordsIn = (name: string, as?: ShownAs) => {
    if (as !== 'municipality') return (each: Json) => wordValue(each, as);
    const wordsOf = groupWords(rows.flatMap((row) => (row[name] ? [String(row[name])] : [])));
    return (each: Json) => (each === null ? wordValue(each) : wordsOf(String(each)));
  };
  const writers = columns.map(({ key: name, as }) => wordsIn(name, as));
  return [
    {
      caption,
      columns: columns.map(({ label, key: name, as }) => ({
        text: label,
        numeric:
          as !== 'text' &&
          as !== 'region' &&
          as !== 'municipality' &&
          rows.every((row) => typeof row[name] === 'number' || /^-?\d+(\/\d+)?$/.test(String(row[name]))),
      })),
      rows: rows.map((row) =>
        columns.map(({ key: name }, at) => (writers[at] ?? wordValue)(valueAt(row, name) ?? null)),
      ),
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
