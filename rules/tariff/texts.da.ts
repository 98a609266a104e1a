import {
  endSentence,
  formatCount,
  formatDecimal,
  formatExactPercent,
  formatKroner,
  fraction,
  multiply,
  subtract,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { Financing, TariffKinds } from './kinds.ts';

const financings: Readonly<Record<Financing, string>> = {
  objective: 'den objektive finansiering',
  tariff: 'den takstbetalte finansiering',
};

/** What a tariff tells, in Danish. */
export const danish: Sentences<TariffKinds> = {
  'tariff-split': ({ total, share, objective, tariff }) =>
    endSentence(
      `Af ${formatKroner(total)} betales ${formatExactPercent(share)} objektivt (${formatKroner(objective)}) og ${formatExactPercent(subtract(fraction(1n), share))} ved takst (${formatKroner(tariff)})`,
    ),
  'tariff-carried': ({ financing, before, result, after }) => {
    const name = financings[financing];
    if (result === 0n) return `Der er intet overført resultat i ${name}.`;
    const what =
      result < 0n
        ? `Et overført overskud på ${formatKroner(-result)} trækkes fra`
        : `Et overført underskud på ${formatKroner(result)} lægges til`;
    return endSentence(`${what} ${name}: ${formatKroner(before)} bliver til ${formatKroner(after)}`);
  },
  'tariff-per-case': ({ financing, cases, exact, tariff }) =>
    endSentence(
      `Taksten er ${formatKroner(financing)} delt med ${formatCount(cases, 'sag', 'sager')}: ${formatDecimal(multiply(exact, fraction(1n, 100n)), 2)} kr., det vil sige ${formatKroner(tariff)}`,
    ),
};
