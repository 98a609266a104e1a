import {
  type Fraction,
  formatDecimal,
  formatExact,
  formatKroner,
  formatUnits,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';

export const indexLaw = 'aftalen om regulering med pris- og lønudviklingen (P/L)';

const percent = (rate: Fraction): string => formatExact(multiply(rate, fraction(100n)), 4);

export function regulation(before: Fraction, rate: Fraction, after: Fraction, law: string): Step {
  const factor = formatExact(multiply(after, fraction(before.d, before.n === 0n ? 1n : before.n)), 6);
  const text =
    before.n === 0n
      ? `0 kr. reguleret med ${percent(rate)} pct. er stadig 0 kr.`
      : `${kroner(before)} kr. reguleres med ${percent(rate)} pct.: ${kroner(before)} × ${factor} = ${kroner(after)} kr.`;
  return { text, law };
}

const kroner = (oere: Fraction): string => {
  const whole = multiply(oere, fraction(1n, 100n));
  return formatDecimal(whole, whole.d === 1n ? 0 : 2);
};

export function rounded(amount: bigint, unit: bigint, law: string): Step {
  return { text: `Afrundet til hele ${formatUnits(unit)} er det ${formatKroner(amount)}`, law };
}
