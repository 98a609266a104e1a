import {
  type Fraction,
  formatDecimal,
  formatExact,
  formatExactPercent,
  formatKroner,
  formatUnits,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { IndexationKinds } from './kinds.ts';

/** What an indexation tells, in Danish. */
export const danish: Sentences<IndexationKinds> = {
  'indexation-regulated': ({ before, rate, factor, after }) =>
    `${kroner(before)} kr. reguleres med ${formatExactPercent(rate)}: ${kroner(before)} × ${formatExact(factor, 12)} = ${kroner(after)} kr.`,
  'indexation-of-nothing': ({ rate }) => `0 kr. reguleret med ${formatExactPercent(rate)} er stadig 0 kr.`,
  'indexation-rounded': ({ amount, unit }) =>
    `Afrundet til hele ${formatUnits(unit)} er det ${formatKroner(amount)}`,
};

const kroner = (oere: Fraction): string => {
  const whole = multiply(oere, fraction(1n, 100n));
  return formatDecimal(whole, whole.d === 1n ? 0 : 2);
};
