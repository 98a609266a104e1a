import {
  englishDecimal,
  englishExact,
  englishKroner,
  type Fraction,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { IndexationKinds } from './kinds.ts';

/** What an indexation tells, in English. */
export const english: Sentences<IndexationKinds> = {
  'indexation-regulated': ({ before, rate, factor, after }) =>
    `DKK ${kroner(before)} is regulated by ${percent(rate)}: ${kroner(before)} × ${englishExact(factor, 12)} = ${kroner(after)}.`,
  'indexation-of-nothing': ({ rate }) => `DKK 0 regulated by ${percent(rate)} is still DKK 0.`,
  'indexation-rounded': ({ amount, unit }) =>
    `Rounded to the nearest ${unit === 100n ? 'krone' : englishKroner(unit)} it is ${englishKroner(amount)}.`,
};

const percent = (rate: Fraction): string => `${englishExact(multiply(rate, fraction(100n)), 4)} per cent`;

const kroner = (oere: Fraction): string => {
  const whole = multiply(oere, fraction(1n, 100n));
  return englishDecimal(whole, whole.d === 1n ? 0 : 2);
};
