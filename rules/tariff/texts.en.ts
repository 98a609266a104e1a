import {
  englishCount,
  englishDecimal,
  englishExact,
  englishKroner,
  type Fraction,
  fraction,
  multiply,
  subtract,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { Financing, TariffKinds } from './kinds.ts';

const financings: Readonly<Record<Financing, string>> = {
  objective: 'the objective financing',
  tariff: 'the financing by tariff',
};

const percent = (share: Fraction): string => `${englishExact(multiply(share, fraction(100n)), 4)} per cent`;

/** What a tariff tells, in English. */
export const english: Sentences<TariffKinds> = {
  'tariff-split': ({ total, share, objective, tariff }) =>
    `Of ${englishKroner(total)}, ${percent(share)} is paid objectively (${englishKroner(objective)}) and ${percent(subtract(fraction(1n), share))} by tariff (${englishKroner(tariff)}).`,
  'tariff-carried': ({ financing, before, result, after }) => {
    const name = financings[financing];
    if (result === 0n) return `No result is carried over in ${name}.`;
    const what =
      result < 0n
        ? `A surplus of ${englishKroner(-result)} carried over is taken from`
        : `A deficit of ${englishKroner(result)} carried over is added to`;
    return `${what} ${name}: ${englishKroner(before)} becomes ${englishKroner(after)}.`;
  },
  'tariff-per-case': ({ financing, cases, exact, tariff }) =>
    `The tariff is ${englishKroner(financing)} divided by ${englishCount(cases, 'case', 'cases')}: DKK ${englishDecimal(multiply(exact, fraction(1n, 100n)), 2)}, that is ${englishKroner(tariff)}.`,
};
