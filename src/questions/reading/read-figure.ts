import { printFraction } from 'tvaers-rules/exact';
import type { Json } from 'tvaers-rules/forms';
import { jsonOfNumber, parseNumber, parsePercent } from './written/decimal-number.ts';
import { parseAmount, parseWholeNumber } from './written/whole-number.ts';

const numberOf = (text: string): Json | null => {
  const value = parseNumber(text);
  return value && jsonOfNumber(value);
};

/** Always as "n/d": a bare 1 might be taken for one per cent. */
const shareOf = (text: string): Json | null => {
  const value = parsePercent(text);
  return value && printFraction(value);
};

/** The kinds of figures, how each is read, and what is said of a field or a cell that is none. */
export const figures = {
  count: { parse: parseWholeNumber, field: 'question-not-whole', cell: 'question-cell-not-whole' },
  amount: { parse: parseAmount, field: 'question-not-amount', cell: 'question-cell-not-amount' },
  number: {
    parse: numberOf,
    field: 'question-not-number',
    cell: 'question-cell-not-number',
  },
  percent: {
    parse: shareOf,
    field: 'question-not-percent',
    cell: 'question-cell-not-percent',
  },
} as const;

type FigureType = keyof typeof figures;

export function isFigure(type: string): type is FigureType {
  return Object.hasOwn(figures, type);
}
