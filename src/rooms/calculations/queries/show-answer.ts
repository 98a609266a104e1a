import type { Json, JsonFields } from 'tvaers-rules/forms';
import { z } from 'zod';
import type { AnswerColumn, Bars, RuleForm, Shown, ShownTable } from '../model.ts';
import { describing } from '../texts.da.ts';
import { isFields, isList, valueAt } from './nest.ts';
import { wordValue } from './word-value.ts';

const answerSchema = z.looseObject({
  status: z.enum(['decided', 'needs-lot', 'needs-decision', 'impossible']),
  steps: z.array(z.object({ text: z.string(), law: z.string() })),
  between: z.array(z.string()).optional(),
  seats: z.unknown().optional(),
  reasons: z.array(z.string()).optional(),
  question: z.string().optional(),
  options: z.array(z.string()).optional(),
});

/** An answer in words and tables, as its form wants it shown. */
export function showAnswer(form: RuleForm, input: JsonFields, answer: JsonFields): Shown {
  const { status, steps, between, seats, reasons, question, options } = answerSchema.parse(answer);
  const groups = byGroup(form, input, answer);
  const lists = (form.showing.lists ?? []).flatMap((list) => listTable(list, answer));
  const choices = options && options.length > 0 ? [`Mulighederne er: ${options.join(', ')}.`] : [];
  return {
    status,
    heading: describing.statuses[status],
    sentences: [...(reasons ?? []), ...(question === undefined ? [] : [question]), ...choices],
    facts: form.showing.facts.flatMap(({ key, label, as }): [string, string][] => {
      const value = valueAt(answer, key);
      return value === undefined || value === null || isEmpty(value) ? [] : [[label, wordValue(value, as)]];
    }),
    tables: [...groups.tables, ...lists],
    bars: groups.bars,
    steps,
    tie: status === 'needs-lot' ? { between: between ?? [], seats: z.number().catch(1).parse(seats) } : null,
  };
}

function isEmpty(value: Json): boolean {
  return isList(value) && value.length === 0;
}

type Groups = { readonly tables: readonly ShownTable[]; readonly bars: Bars | null };

function byGroup(form: RuleForm, input: JsonFields, answer: JsonFields): Groups {
  const wanted = form.showing.byGroup;
  const columns = (wanted?.columns ?? []).flatMap(({ key, label, as, when = key }) => {
    const map = valueAt(answer, key);
    return isFields(map) && isFields(valueAt(answer, when)) ? [{ label, map, as }] : [];
  });
  const [first] = columns;
  if (!wanted || !first) return { tables: [], bars: null };
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
    bars: {
      label: first.label,
      bars: names.map((name) => ({
        name,
        size: Number(first.map[name] ?? 0) / (first.as === 'kroner' ? 100 : 1),
      })),
    },
  };
}

type AskedColumn = { readonly label: string; readonly map: JsonFields; readonly as: 'kroner' | undefined };

/** The counts that were asked with stand beside the answer. */
function askedColumns(
  form: RuleForm,
  input: JsonFields,
): { readonly order: readonly string[]; readonly columns: readonly AskedColumn[] } {
  const field = form.fields.find((each) => each.type === 'rows');
  if (field?.type !== 'rows') return { order: [], columns: [] };
  const [name, ...rest] = field.columns;
  const value = valueAt(input, field.key);
  const listed = isList(value) ? value.filter(isFields) : [];
  const order = isFields(value) ? Object.keys(value) : listed.map((row) => String(row[name?.key ?? '']));
  const columns = rest
    .filter(({ into, type }) => into === undefined && type !== 'yes-no')
    .map(({ key, label, type }) => ({
      label,
      as: type === 'amount' ? ('kroner' as const) : undefined,
      map: isFields(value)
        ? value
        : Object.fromEntries(listed.map((row, at) => [order[at] ?? '', row[key] ?? null])),
    }))
    .filter(({ map }) => Object.values(map).some((each) => each !== null));
  return { order, columns };
}

/** As they were written; those the rule joined come last. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}

type WantedList = {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly AnswerColumn[];
};

function listTable({ key, caption, columns }: WantedList, answer: JsonFields): readonly ShownTable[] {
  const value = valueAt(answer, key);
  const rows = isList(value) ? value.filter(isFields) : [];
  if (rows.length === 0) return [];
  return [
    {
      caption,
      columns: columns.map(({ label, key: name }) => ({
        text: label,
        numeric: rows.every(
          (row) => typeof row[name] === 'number' || /^-?\d+(\/\d+)?$/.test(String(row[name])),
        ),
      })),
      rows: rows.map((row) => columns.map(({ key: name, as }) => wordValue(row[name] ?? null, as))),
    },
  ];
}
