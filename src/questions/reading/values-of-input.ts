import { formatKroner } from 'tvaers-rules/exact';
import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Column, Field, RowsField } from '../forms/fields.ts';
import { isFields, isList, valueAt } from '../forms/json-values.ts';
import type { Question } from '../forms/question.ts';
import { lotsKey, type Values } from '../forms/values.ts';
import { ungroupRows } from './group-rows.ts';
import { unnestRows } from './nest-rows.ts';
import { numberText } from './written/decimal-number.ts';

/** The other way: what the form holds when it asks for this input. */
export function valuesOfInput(question: Question, input: JsonFields): Values {
  const texts = question.fields.flatMap((field) => textsOfField(field, input));
  const lots = isList(input.lots) ? input.lots.map((lot) => JSON.stringify(lot)) : [];
  return new Map(lots.length > 0 ? [...texts, [lotsKey, lots]] : texts);
}

type Texts = readonly [name: string, texts: readonly string[]];

/** The texts of one field, or of each column of a table. */
export function textsOfField(field: Field, input: JsonFields): readonly Texts[] {
  const value = valueAt(input, field.key);
  if (field.type === 'rows') return textsOfRows(field, value, input);
  if (value === undefined && field.type === 'choice' && !field.optional)
    return [[field.key, [field.options?.[0]?.value ?? '']]];
  if (value === undefined || value === false) return [];
  if (value === true) return [[field.key, ['ja']]];
  if (isList(value)) return [[field.key, [value.map((line) => textOf(line, field.type)).join('\n')]]];
  return [[field.key, [textOf(value, field.type)]]];
}

function textsOfRows(field: RowsField, value: Json | undefined, input: JsonFields): readonly Texts[] {
  const rows = rowsOf(field, value);
  if (rows.length === 0) return [];
  const [name] = field.columns;
  return field.columns.map((column) => [
    `${field.key}.${column.key}`,
    rows.map((row) =>
      textOf(
        column.into === undefined ? valueAt(row, column.key) : besideOf(input, column, row[name?.key ?? '']),
        column.type,
      ),
    ),
  ]);
}

function rowsOf(field: RowsField, value: Json | undefined): readonly JsonFields[] {
  const listed = isList(value) ? value.filter(isFields) : [];
  if (field.shape === 'list') return listed;
  if (field.shape === 'grouped') return ungroupRows(field, listed);
  if (field.shape === 'nested') return unnestRows(field, listed);
  const maps = field.shape === 'map' ? [value] : isList(value) ? value : [];
  const ballots = maps.filter(isFields);
  const names = [...new Set(ballots.flatMap((ballot) => Object.keys(ballot)))];
  const [first, ...rest] = field.columns;
  return names.map((name) =>
    Object.fromEntries([
      [first?.key ?? '', name],
      ...rest.map((column: Column, at): [string, Json | undefined] => [column.key, ballots[at]?.[name]]),
    ]),
  );
}

function besideOf(input: JsonFields, { into = '' }: Column, name: Json | undefined): Json | undefined {
  const map = valueAt(input, into);
  return isFields(map) ? map[String(name)] : undefined;
}

function textOf(value: Json | undefined, type: string): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (value === undefined || value === null) return '';
  if (isList(value)) return value.join(', ');
  if (type === 'number' || type === 'numbers') return numberText(value, 'number');
  if (type === 'percent' || type === 'percents') return numberText(value, 'percent');
  return type === 'amount' ? kronerOf(String(value)) : String(value);
}

/** Kroner as one writes them into a field. */
function kronerOf(oere: string): string {
  return formatKroner(BigInt(oere)).replace(/\s*kr\.$/, '');
}
