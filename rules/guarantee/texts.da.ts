import { endSentence, formatExactPercent, formatKroner, formatList } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { GuaranteeKinds, NotCovered } from './kinds.ts';

const reasons: Readonly<Record<NotCovered, string>> = {
  'no-deficit': 'Der er intet underskud at dække.',
  'beyond-the-years': 'Garantien gælder ikke længere; den dækker kun de første driftsår.',
  'full-occupancy': 'Tilbuddet har haft fuld belægning hele året, og så dækkes underskuddet ikke.',
  lapsed: 'Tilbuddet havde fuld belægning i år 2, og garantien er derfor bortfaldet.',
};

/** What a guarantee tells, in Danish. */
export const danish: Sentences<GuaranteeKinds> = {
  'guarantee-not-covered': ({ reason }) => reasons[reason],
  'guarantee-covered': ({ deficit, share, amount, rest }) =>
    endSentence(
      `Fællesskabet dækker ${formatExactPercent(share)} af underskuddet på ${formatKroner(deficit)}, altså ${formatKroner(amount)}; de øvrige ${formatKroner(rest)} følger rammeaftalens almindelige regler`,
    ),
  'guarantee-opted-out': ({ ids }) =>
    `${formatList(ids)} har fravalgt ordningen, betaler ikke med og må ikke bruge pladserne de første 3 år.`,
};
