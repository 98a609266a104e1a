import type { JsonFields } from 'tvaers-rules/forms';
import type { Bars, RuleForm, Shown } from '../model.ts';
import { askedColumns } from './asked-columns.ts';
import { isFields, valueAt } from './nest.ts';
import { recordTable } from './record-table.ts';
import { wordValue } from './word-value.ts';

type Groups = Pick<Shown, 'tables' | 'record'> & { readonly bars: Bars | null };

/** The answer's maps by group as one table, with what was asked beside them, and as bars. */
export function showGroups(form: RuleForm, input: JsonFields, answer: JsonFields): Groups {
  const wanted = form.showing.byGroup;
  const columns = (wanted?.columns ?? []).flatMap(({ key, label, as, when = key }) => {
    const map = valueAt(answer, key);
    return isFields(map) && isFields(valueAt(answer, when)) ? [{ label, map, as }] : [];
  });
  const [first] = columns;
  if (!wanted || !first) return { tables: [], record: null, bars: null };
  const asked = askedColumns(form, input);
  const names = inOrder([...new Set(columns.flatMap(({ map }) => Object.keys(map)))], asked.order);
  const all = [...asked.columns, ...columns];
  return {
    tables: [
      {
        caption: wanted.caption,
        columns: [
          { text: wanted.group, numeric: false },
          ...all.map(({ label }) => ({ text: label, numeric: true })),
        ],
        rows: names.map((name) => [name, ...all.map(({ map, as }) => wordValue(map[name] ?? null, as))]),
      },
    ],
    record: recordTable(
      form,
      input,
      columns.map(({ label, map, as }) => ({ label, cellOf: (name) => wordValue(map[name] ?? null, as) })),
    ),
    bars: {
      label: first.label,
      bars: names.map((name) => ({
        name,
        size: Number(first.map[name] ?? 0) / (first.as === 'kroner' ? 100 : 1),
      })),
    },
  };
}

/** As they were written; those the rule joined come last. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}
