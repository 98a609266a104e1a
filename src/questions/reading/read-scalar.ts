import type { Json } from 'tvaers-rules/forms';
import type { Refusal } from '../../kernel/result.ts';
import type { ScalarField } from '../forms/fields.ts';
import { refuseQuestion } from '../texts.da.ts';
import { figures, isFigure } from './read-figure.ts';
import { parseDate } from './written/danish-date.ts';

/** What a field says in the input, nothing, or what is wrong with it. */
export type Scalar = { readonly value?: Json; readonly error?: Refusal };

export function readScalar(field: ScalarField, text: string): Scalar {
  if (field.type === 'yes-no') return { value: text === 'ja' };
  if (text === '') return field.optional ? {} : { error: emptyField(field) };
  const { label } = field;
  if (isFigure(field.type)) {
    const { parse, field: code } = figures[field.type];
    const value = parse(text);
    return value === null ? { error: refuseQuestion(code, { text, label }) } : { value };
  }
  if (field.type === 'date') {
    const value = parseDate(text);
    return value === null ? { error: refuseQuestion('question-not-date', { text }) } : { value };
  }
  if (field.type === 'choice' && !field.options?.some(({ value }) => value === text))
    return { error: refuseQuestion('question-not-choice', { text, label }) };
  return { value: text };
}

export function emptyField({ label }: { readonly label: string }): Refusal {
  return refuseQuestion('question-field-empty', { label });
}
