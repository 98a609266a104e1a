import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Refusal } from '../../../kernel/result.ts';
import type { FormError } from '../../../ui/index.ts';
import {
  type Field,
  type LinesField,
  lotsKey,
  type RuleForm,
  type ScalarField,
  type Values,
} from '../model.ts';
import { refuseCalculation } from '../texts.da.ts';
import { parseLot } from './lot-values.ts';
import { type Entry, nest } from './nest.ts';
import { readRows } from './read-rows.ts';
import { parseAmount, parseWholeNumber } from './whole-number.ts';

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
  const { value, error } =
    field.type === 'sets' || field.type === 'lines' ? readLines(field, text) : readScalar(field, text);
  return {
    entries: value === undefined ? [] : [[field.key.split('.'), value]],
    errors: error ? [{ field: field.key, message: error.message }] : [],
  };
}

function readLines(field: LinesField, text: string): Scalar {
  const lines = linesOf(text);
  if (lines.length === 0) return field.optional ? {} : { error: emptyField(field) };
  return { value: field.type === 'sets' ? lines.map(namesIn) : lines };
}

type Scalar = { readonly value?: Json; readonly error?: Refusal };

function readScalar(field: ScalarField, text: string): Scalar {
  if (field.type === 'yes-no') return { value: text === 'ja' };
  if (text === '') return field.optional ? {} : { error: emptyField(field) };
  const { label } = field;
  if (field.type === 'count') {
    const value = parseWholeNumber(text);
    return value === null
      ? { error: refuseCalculation('calculation-not-whole', { text, label }) }
      : { value };
  }
  if (field.type === 'amount') {
    const value = parseAmount(text);
    return value === null
      ? { error: refuseCalculation('calculation-not-amount', { text, label }) }
      : { value };
  }
  if (field.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { error: refuseCalculation('calculation-not-date', { text }) };
  if (field.type === 'choice' && !field.options?.some(({ value }) => value === text))
    return { error: refuseCalculation('calculation-not-choice', { text, label }) };
  return { value: text };
}

function readLots(form: RuleForm, values: Values): Part {
  const lots = (form.takesLots ? (values.get(lotsKey) ?? []) : []).map(parseLot);
  if (lots.includes(null))
    return { entries: [], errors: [{ message: refuseCalculation('calculation-lot-broken').message }] };
  const known = lots.flatMap((lot): Json[] => (lot ? [{ ...lot }] : []));
  return { entries: known.length > 0 ? [[['lots'], known]] : [], errors: [] };
}

function emptyField({ label }: { readonly label: string }): Refusal {
  return refuseCalculation('calculation-field-empty', { label });
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function namesIn(line: string): readonly string[] {
  return line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
