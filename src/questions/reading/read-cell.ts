import type { Column } from '../forms/fields.ts';
import { refuseQuestion } from '../texts.da.ts';
import { figures, isFigure } from './read-figure.ts';
import {
  type Details,
  namesIn,
  type ReadCell,
  readChoice,
  readDay,
  readYears,
  readYesNo,
} from './read-words.ts';
import { percentSign } from './written/decimal-number.ts';

/** One cell of a form's table; an error names its row and column. */
export function readCell(column: Column, text: string, row: number): ReadCell {
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
    return value === null ? { value: undefined, error: refuseQuestion(cell, details) } : { value };
  }
  return readYesNo(text, details);
}

function readName({ as }: Column, text: string, details: Details): ReadCell {
  if (as === undefined) return { value: text };
  const value = as.codeOf(text);
  const { one, written } = as;
  return value === null
    ? { value: undefined, error: refuseQuestion('question-cell-not-known', { ...details, one, written }) }
    : { value };
}

/** An empty cell is nothing where it may be, and where only the names that say yes are listed; a day that never was is null. */
function readEmpty({ listed, optional, type }: Column, details: Details): ReadCell {
  if (optional && type === 'date') return { value: null };
  if (listed || optional) return { value: undefined };
  return { value: undefined, error: refuseQuestion('question-cell-empty', details) };
}
