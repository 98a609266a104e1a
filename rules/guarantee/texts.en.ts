import { englishExact, englishKroner, englishList, fraction, multiply } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { GuaranteeKinds, NotCovered } from './kinds.ts';

const reasons: Readonly<Record<NotCovered, string>> = {
  'no-deficit': 'There is no deficit to cover.',
  'beyond-the-years': 'The guarantee no longer holds; it covers the first years of operation only.',
  'full-occupancy': 'The home was fully occupied all year, and then the deficit is not covered.',
  lapsed: 'The home was fully occupied in year 2, and the guarantee has therefore lapsed.',
};

/** What a guarantee tells, in English. */
export const english: Sentences<GuaranteeKinds> = {
  'guarantee-not-covered': ({ reason }) => reasons[reason],
  'guarantee-covered': ({ deficit, share, amount, rest }) =>
    `The municipalities together cover ${englishExact(multiply(share, fraction(100n)), 4)} per cent of the deficit of ${englishKroner(deficit)}, that is ${englishKroner(amount)}; the other ${englishKroner(rest)} follow the ordinary rules of the framework agreement.`,
  'guarantee-opted-out': ({ ids }) =>
    `Opted out: ${englishList(ids)}. They pay nothing and may not use the places for the first 3 years.`,
};
