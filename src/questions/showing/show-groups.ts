import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Bars, RuleForm, Shown } from '../model.ts';
import { askedColumns } from './asked-columns.ts';
import { drawGroups } from './draw-groups.ts';
import { groupWords } from './municipality-names.ts';
import { isFields, isList, valueAt } from './nest.ts';
import { recordTable } from './record-table.ts';
import { wordValue } from './word-value.ts';

type Groups = Pick<Shown, 'tables' | 'record'> & { readonly bars: Bars | null };

/** Asked columns that may stand before the answer. */
const mostBefore = 2;

/** The answer's maps by group as one table, with what was asked beside them, and as bars. */
export function showGroups(form: RuleForm, input: JsonFields, answer: JsonFields): Groups {
  const wanted = form.showing.byGroup;
  const columns = (wanted?.columns ?? []).flatMap(({ key, label, as, pick, when = key }) => {
    const map = picked(valueAt(answer, key), pick);
    return map && hasAny(map) && isFields(valueAt(answer, when)) ? [{ key, label, map, as }] : [];
  });
  const [first] = columns;
  if (!wanted || !first) return { tables: [], record: null, bars: null };
  const asked = askedColumns(form, input);
  const names = inOrder([...new Set(columns.flatMap(({ map }) => Object.keys(map)))], asked.order);
  const wordsOf = groupWords(names);
  // On a phone the answer would be out of sight behind many columns that were asked.
  const all =
    asked.columns.length > mostBefore ? [...columns, ...asked.columns] : [...asked.columns, ...columns];
  return {
    tables: [
      {
        caption: wanted.caption,
        columns: [
          { text: wanted.group, numeric: false },
          ...all.map(({ label }) => ({ text: label, numeric: true })),
        ],
        rows: names.map((name) => [
          wordsOf(name),
          ...all.map(({ map, as }) => wordValue(map[name] ?? null, as)),
        ]),
      },
    ],
    record: recordTable(
      form,
      input,
      columns.map(({ label, map, as }) => ({ label, cellOf: (name) => wordValue(map[name] ?? null, as) })),
    ),
    bars: drawGroups(form, input, columns, names, wordsOf),
  };
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

/** As they were written; those the rule joined come last. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}
