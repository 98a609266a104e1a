import type { Json } from 'tvaers-rules/forms';
import type { Refusal } from '../../kernel/result.ts';
import type { Column } from '../forms/fields.ts';
import { refuseQuestion } from '../texts.da.ts';
import { parseDate } from './written/danish-date.ts';
import { parseWholeNumber } from './written/whole-number.ts';

/** What a cell says in the input, nothing, or what is wrong with it. */
export type ReadCell = { readonly value: Json | undefined; readonly error?: Refusal };
/** Where a cell is and what stands in it, for the sentence about it. */
export type Details = Readonly<Record<string, string | number>>;

/** A day as people write it. */
export function readDay(text: string, details: Details): ReadCell {
  const value = parseDate(text);
  return value === null
    ? { value: undefined, error: refuseQuestion('question-cell-not-date', details) }
    : { value };
}

/** Several years in one cell. */
export function readYears(text: string, details: Details): ReadCell {
  const years = namesIn(text).map(parseWholeNumber);
  const known = years.flatMap((year) => (year === null ? [] : [year]));
  return known.length === years.length
    ? { value: known }
    : { value: undefined, error: refuseQuestion('question-cell-not-whole', details) };
}

/** Yes or no, in the words and signs that spreadsheets have. */
export function readYesNo(text: string, details: Details): ReadCell {
  const isYes = /^(ja|x|1|true|sand)$/i.test(text);
  if (isYes || /^(nej|-|0|false|falsk)$/i.test(text)) return { value: isYes };
  return { value: false, error: refuseQuestion('question-cell-not-yes-no', details) };
}

/** An option by its value or by its words, as a spreadsheet has them. */
export function readChoice({ options = [] }: Column, text: string, details: Details): ReadCell {
  const named = text.toLocaleLowerCase('da');
  const option = options.find(
    ({ value, text: words }) => value === text || words.toLocaleLowerCase('da') === named,
  );
  if (option) return { value: option.value };
  const known = options.map(({ text: words }) => words).join(', ');
  return { value: undefined, error: refuseQuestion('question-cell-not-choice', { ...details, known }) };
}

/** Names in one cell or line, with commas or semicolons between. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
