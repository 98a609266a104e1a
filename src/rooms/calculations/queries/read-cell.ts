import type { Json } from 'tvaers-rules/forms';
import type { Refusal } from '../../../kernel/result.ts';
import type { Column } from '../model.ts';
import { refuseCalculation } from '../texts.da.ts';
import { parseDate } from './danish-date.ts';
import { percentSign } from './decimal-number.ts';
import { municipalityIn } from './municipality-names.ts';
import { figures, isFigure } from './read-figure.ts';
import { regionCode } from './region-names.ts';
import { parseWholeNumber } from './whole-number.ts';

type Read = { readonly value: Json | undefined; readonly error?: Refusal };
type Details = Readonly<Record<string, string | number>>;

/** One cell of a form's table; an error names its row and column. */
export function readCell(column: Column, text: string, row: number): Read {
  const details = { row, column: column.label, text };
  if (text === '') return readEmpty(column, details);
  if (column.type === 'text') return readName(column, text, details);
  if (column.type === 'names') return { value: namesIn(text) };
  if (column.type === 'date') return readDay(text, details);
  if (column.type === 'years') return readYears(text, details);
  if (column.type === 'choice') return readChoice(column, text, details);
  if (isFigure(column.type)) {
    const { parse, cell } = figures[column.type];
    const value = parse(column.unit ? text.replace(percentSign, '') : text);
    return value === null ? { value: undefined, error: refuseCalculation(cell, details) } : { value };
  }
  return readYesNo(text, details);
}

function readDay(text: string, details: Details): Read {
  const value = parseDate(text);
  return value === null
    ? { value: undefined, error: refuseCalculation('calculation-cell-not-date', details) }
    : { value };
}

function readYears(text: string, details: Details): Read {
  const years = namesIn(text).map(parseWholeNumber);
  const known = years.flatMap((year) => (year === null ? [] : [year]));
  return known.length === years.length
    ? { value: known }
    : { value: undefined, error: refuseCalculation('calculation-cell-not-whole', details) };
}

function readName({ as }: Column, text: string, details: Details): Read {
  if (as === 'region') return { value: regionCode(text) };
  const value = as === 'municipality' ? municipalityIn(text) : text;
  return value === null
    ? { value: undefined, error: refuseCalculation('calculation-cell-not-municipality', details) }
    : { value };
}

/** An empty cell is nothing where it may be, and where only the names that say yes are listed; a day that never was is null. */
function readEmpty({ listed, optional, type }: Column, details: Details): Read {
  if (optional && type === 'date') return { value: null };
  if (listed || optional) return { value: undefined };
  return { value: undefined, error: refuseCalculation('calculation-cell-empty', details) };
}

function readYesNo(text: string, details: Details): Read {
  const isYes = /^(ja|x|1|true|sand)$/i.test(text);
  if (isYes || /^(nej|-|0|false|falsk)$/i.test(text)) return { value: isYes };
  return { value: false, error: refuseCalculation('calculation-cell-not-yes-no', details) };
}

/** An option by its value or by its words, as a spreadsheet has them. */
function readChoice({ options = [] }: Column, text: string, details: Details): Read {
  const named = text.toLocaleLowerCase('da');
  const option = options.find(
    ({ value, text: words }) => value === text || words.toLocaleLowerCase('da') === named,
  );
  if (option) return { value: option.value };
  const known = options.map(({ text: words }) => words).join(', ');
  return { value: undefined, error: refuseCalculation('calculation-cell-not-choice', { ...details, known }) };
}

/** Names in one cell or line, with commas or semicolons between. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
