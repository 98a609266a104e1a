import type { Json, JsonFields } from 'tvaers-rules/forms';
import { isFields, isList, valueAt } from '../forms/json-values.ts';
import type { Question } from '../forms/question.ts';
import type { AnswerColumn } from '../forms/showing.ts';
import { askedColumn, askedColumns, askedRows, type GroupColumn } from './asked-columns.ts';
import { drawGroups } from './bars/draw-groups.ts';
import { namedCell } from './cell.ts';
import { cellOf as cellOfValue } from './cell-of.ts';
import { recordTable } from './record-table.ts';
import type { Bars, ShownTable } from './shown.ts';
import { percentPlaces } from './word-value.ts';
import type { Words } from './words.ts';

type Groups = {
  readonly table: ShownTable;
  /** What is taken away; null where the form has no table. */
  readonly record: ShownTable | null;
  readonly bars: Bars;
};

/** Asked columns that may stand before the answer. */
const mostBefore = 2;

/** The answer's maps by group as one table, with what was asked beside them, and as bars; null where it has none. */
export function showGroups(
  question: Question,
  input: JsonFields,
  answer: JsonFields,
  words: Words,
): Groups | null {
  const wanted = question.showing.byGroup;
  const columns = (wanted?.columns ?? []).flatMap((column) => columnIn(answer, column) ?? []);
  if (!wanted || columns.length === 0) return null;
  const field = askedRows(question);
  const asked = askedColumns(field, input);
  const names = inOrder([...new Set(columns.flatMap(({ map }) => Object.keys(map)))], asked.order);
  const wordsOf = words.groups(names);
  const placesOf = new Map(
    columns
      .filter(({ as }) => as === 'percent')
      .map(({ map }) => [map, percentPlaces(Object.values(map).map((each) => each ?? null))]),
  );
  const cellOf = ({ map, as }: GroupColumn, name: string) =>
    cellOfValue(map[name] ?? null, words, as, placesOf.get(map));
  // On a phone the answer would be out of sight behind many columns that were asked.
  const all =
    asked.columns.length > mostBefore ? [...columns, ...asked.columns] : [...asked.columns, ...columns];
  return {
    table: {
      caption: wanted.caption,
      columns: [
        { text: wanted.group, numeric: false },
        ...all.map(({ label }) => ({ text: label, numeric: true })),
      ],
      rows: names.map((name) => [
        namedCell(name, wordsOf(name)),
        ...all.map((column) => cellOf(column, name)),
      ]),
    },
    record:
      field &&
      recordTable(
        field,
        input,
        columns.map((column) => ({ label: column.label, cellOf: (name) => cellOf(column, name) })),
        wordsOf,
      ),
    bars: drawGroups(
      wanted,
      input,
      columns,
      (key) => askedColumn(field, input, key),
      names.map((name) => ({ name, words: wordsOf(name) })),
    ),
  };
}

/** A wanted column that the answer has something in. */
function columnIn(
  answer: JsonFields,
  { key, label, as, pick, when = key }: AnswerColumn,
): GroupColumn | null {
  const map = picked(valueAt(answer, key), pick);
  return map && hasAny(map) && isFields(valueAt(answer, when)) ? { key, label, map, as } : null;
}

/** The map, or the wanted part of each of its values. */
function picked(value: Json | undefined, part: string | undefined): JsonFields | null {
  if (!isFields(value) || part === undefined) return isFields(value) ? value : null;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, valueAt(each, part) ?? null]));
}

/** A column with nothing in it is no column; lists of nothing are nothing. */
function hasAny(map: JsonFields): boolean {
  return Object.values(map).some((each) => each !== null && !(isList(each) && each.length === 0));
}

/** As they were written; those that came with the answer stand last. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}
