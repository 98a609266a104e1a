import {
  endSentence,
  type Fraction,
  formatCount,
  formatExactPercent,
  formatKroner,
  fraction,
  subtract,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';

export const tariffLaw = 'aftalen om objektiv finansiering og takst';

export function split(total: bigint, share: Fraction, objective: bigint, tariff: bigint, law: string): Step {
  const rest = formatExactPercent(subtract(fraction(1n), share));
  return {
    text: endSentence(
      `Af ${formatKroner(total)} betales ${formatExactPercent(share)} objektivt (${formatKroner(objective)}) og ${rest} ved takst (${formatKroner(tariff)})`,
    ),
    law,
  };
}

export function carried(name: string, before: bigint, result: bigint, after: bigint, law: string): Step {
  const what =
    result < 0n
      ? `Et overført overskud på ${formatKroner(-result)} trækkes fra`
      : `Et overført underskud på ${formatKroner(result)} lægges til`;
  const text =
    result === 0n
      ? `Der er intet overført resultat i den ${name} finansiering.`
      : endSentence(
          `${what} den ${name} finansiering: ${formatKroner(before)} bliver til ${formatKroner(after)}`,
        );
  return { text, law };
}

export function perCase(financing: bigint, cases: bigint, exact: string, tariff: bigint, law: string): Step {
  return {
    text: endSentence(
      `Taksten er ${formatKroner(financing)} delt med ${formatCount(cases, 'sag', 'sager')}: ${exact} kr., det vil sige ${formatKroner(tariff)}`,
    ),
    law,
  };
}
