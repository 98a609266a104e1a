import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { FormError } from '../../ui/index.ts';
import { type Field, isLines } from '../forms/fields.ts';
import type { Question } from '../forms/question.ts';
import { lotsKey, type Values } from '../forms/values.ts';
import { refuseQuestion } from '../texts.da.ts';
import { parseLot } from './lot.ts';
import { type Entry, nest } from './nest.ts';
import { readLines } from './read-lines.ts';
import { readRows } from './read-rows.ts';
import { readScalar } from './read-scalar.ts';

type Read = { readonly input: JsonFields; readonly errors: readonly FormError[] };

/** Turns values into the input; what is wrong is said at its field, all of it at once. */
export function readValues(question: Question, values: Values): Read {
  const fixed = Object.entries(question.fixed ?? {}).map(([key, value]): Entry => [[key], value ?? null]);
  const parts = [...question.fields.map((field) => readField(field, values)), readLots(question, values)];
  return {
    input: nest([...fixed, ...parts.flatMap(({ entries }) => entries)]),
    errors: parts.flatMap(({ errors }) => errors),
  };
}

type Part = { readonly entries: readonly Entry[]; readonly errors: readonly FormError[] };

function readField(field: Field, values: Values): Part {
  if (field.type === 'rows') return readRows(field, values);
  const text = (values.get(field.key)?.[0] ?? '').trim();
  const { value, error } = isLines(field) ? readLines(field, text) : readScalar(field, text);
  return {
    entries: value === undefined ? [] : [[field.key.split('.'), value]],
    errors: error ? [{ field: field.key, message: error.message }] : [],
  };
}

function readLots({ takesLots }: Question, values: Values): Part {
  const lots = (takesLots ? (values.get(lotsKey) ?? []) : []).map(parseLot);
  if (lots.includes(null))
    return { entries: [], errors: [{ message: refuseQuestion('question-lot-broken').message }] };
  const known = lots.flatMap((lot): Json[] => (lot ? [{ ...lot }] : []));
  return { entries: known.length > 0 ? [[['lots'], known]] : [], errors: [] };
}
