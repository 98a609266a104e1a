import { type Fraction, fraction, multiply } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { IndexationKinds } from './kinds.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<IndexationKinds>(danish, english);

export const indexLaw = 'aftalen om regulering med pris- og lønudviklingen (P/L)';

export function regulation(before: Fraction, rate: Fraction, after: Fraction, law: string): Step {
  if (before.n === 0n) return tell('indexation-of-nothing', law, { rate });
  const factor = multiply(after, fraction(before.d, before.n));
  return tell('indexation-regulated', law, { before, rate, factor, after });
}

export const rounded = (amount: bigint, unit: bigint, law: string): Step =>
  tell('indexation-rounded', law, { amount, unit });
