import type { Json } from 'tvaers-rules/forms';
import { jsonOfNumber, parseNumber, parsePercent } from './written/decimal-number.ts';
import { parseAmount, parseWholeNumber } from './written/whole-number.ts';

const jsonOf =
  (parse: typeof parseNumber) =>
  (text: string): Json | null => {
    const value = parse(text);
    return value && jsonOfNumber(value);
  };

/** The kinds of figures, how each is read, and what is said of a field or a cell that is none. */
export const figures = {
  count: { parse: parseWholeNumber, field: 'question-not-whole', cell: 'question-cell-not-whole' },
  amount: { parse: parseAmount, field: 'question-not-amount', cell: 'question-cell-not-amount' },
  number: {
    parse: jsonOf(parseNumber),
    field: 'question-not-number',
    cell: 'question-cell-not-number',
  },
  percent: {
    parse: jsonOf(parsePercent),
    field: 'question-not-percent',
    cell: 'question-cell-not-percent',
  },
} as const;

type FigureType = keyof typeof figures;

export function isFigure(type: string): type is FigureType {
  return Object.hasOwn(figures, type);
}
