import type { Json } from 'tvaers-rules/forms';
import { jsonOfNumber, parseNumber, parsePercent } from './decimal-number.ts';
import { parseAmount, parseWholeNumber } from './whole-number.ts';

const jsonOf =
  (parse: typeof parseNumber) =>
  (text: string): Json | null => {
    const value = parse(text);
    return value && jsonOfNumber(value);
  };

/** The kinds of figures, how each is read, and what is said of a field or a cell that is none. */
export const figures = {
  count: { parse: parseWholeNumber, field: 'calculation-not-whole', cell: 'calculation-cell-not-whole' },
  amount: { parse: parseAmount, field: 'calculation-not-amount', cell: 'calculation-cell-not-amount' },
  number: {
    parse: jsonOf(parseNumber),
    field: 'calculation-not-number',
    cell: 'calculation-cell-not-number',
  },
  percent: {
    parse: jsonOf(parsePercent),
    field: 'calculation-not-percent',
    cell: 'calculation-cell-not-percent',
  },
} as const;

export type FigureType = keyof typeof figures;

export function isFigure(type: string): type is FigureType {
  return Object.hasOwn(figures, type);
}
