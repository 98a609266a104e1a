import { endSentence, type Fraction, formatExactPercent, formatKroner, formatList } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';

export const guaranteeLaw = 'den udvidede underskudsmodel for nye botilbud i Syddanmark, august 2024';

export type Reason = 'covered' | 'no-deficit' | 'beyond-the-years' | 'full-occupancy' | 'lapsed';

const sentences: Readonly<Record<Exclude<Reason, 'covered'>, string>> = {
  'no-deficit': 'Der er intet underskud at dække.',
  'beyond-the-years': 'Garantien gælder ikke længere; den dækker kun de første driftsår.',
  'full-occupancy': 'Tilbuddet har haft fuld belægning hele året, og så dækkes underskuddet ikke.',
  lapsed: 'Tilbuddet havde fuld belægning i år 2, og garantien er derfor bortfaldet.',
};

export function notCovered(reason: Exclude<Reason, 'covered'>): Step {
  return { text: sentences[reason], law: guaranteeLaw };
}

export function covered(
  deficit: bigint,
  share: Fraction,
  amount: bigint,
  rest: bigint,
  decidedBy: string | undefined,
): Step {
  const base = `Fællesskabet dækker ${formatExactPercent(share)} af underskuddet på ${formatKroner(deficit)}, altså ${formatKroner(amount)}; de øvrige ${formatKroner(rest)} følger rammeaftalens almindelige regler`;
  return {
    text: endSentence(base),
    law: decidedBy === undefined ? guaranteeLaw : `${guaranteeLaw}; beslutning: ${decidedBy}`,
  };
}

export function optedOut(ids: readonly string[]): Step {
  return {
    text: `${formatList(ids)} har fravalgt ordningen, betaler ikke med og må ikke bruge pladserne de første 3 år.`,
    law: guaranteeLaw,
  };
}
