import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { FormError } from '../../../../ui/index.ts';
import { type Field, isLines, lotsKey, type RuleForm, type Values } from '../model.ts';
import { refuseCalculation } from '../texts.da.ts';
import { parseLot } from './lot-values.ts';
import { type Entry, nest } from './nest.ts';
import { readLines } from './read-lines.ts';
import { readRows } from './read-rows.ts';
import { readScalar } from './read-scalar.ts';

export type Read = { readonly input: JsonFields; readonly errors: readonly FormError[] };

/** Turns values into the rule's JSON; what is wrong is said at its field, all of it at once. */
export function readValues(form: RuleForm, values: Values): Read {
  const fixed = Object.entries(form.fixed ?? {}).map(([key, value]): Entry => [[key], value ?? null]);
  const parts = [...form.fields.map((field) => readField(field, values)), readLots(form, values)];
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

function readLots(form: RuleForm, values: Values): Part {
  const lots = (form.takesLots ? (values.get(lotsKey) ?? []) : []).map(parseLot);
  if (lots.includes(null))
    return { entries: [], errors: [{ message: refuseCalculation('calculation-lot-broken').message }] };
  const known = lots.flatMap((lot): Json[] => (lot ? [{ ...lot }] : []));
  return { entries: known.length > 0 ? [[['lots'], known]] : [], errors: [] };
}
