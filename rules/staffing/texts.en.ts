import { englishCount, englishKroner, englishList, englishWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { StaffingKinds } from './kinds.ts';

const adviserCount = (count: number): string => englishCount(count, 'adviser', 'advisers');

/** What a staffing tells, in English. */
export const english: Sentences<StaffingKinds> = {
  'staffing-promise': ({ common, special, held }) => {
    const start = `Every business house shall have at least ${adviserCount(common)}`;
    if (special.length === 0) return `${start}.`;
    const more = englishList(special.map(({ id, count }) => `${id} ${englishWhole(count)}`));
    return held === 'special'
      ? `${start}, but the agreement also says ${more}. Here the houses are held to their own number.`
      : `${start}, but the agreement also says ${more}. Here the houses are held to the common number only.`;
  },
  'staffing-desks': ({ year, advisers, each, sum, from }) =>
    `${year}: ${adviserCount(advisers)} at ${englishKroner(each)} for a desk is ${englishKroner(sum)}, ${from === 'grant' ? 'taken from the grant' : 'beside the grant'}.`,
  'staffing-short': ({ year, house, posted, promised }) =>
    `${year}: ${house} has ${adviserCount(posted)}, but shall have at least ${englishWhole(promised)}.`,
  'staffing-year': ({ year, available, used, carriedOut, overspent }) =>
    `${year}: of ${englishKroner(available)} at hand ${englishKroner(used)} is used; ${
      overspent > 0n
        ? `${englishKroner(overspent)} too much is spent, and nothing is carried on`
        : `${englishKroner(carriedOut)} is carried on to the next year`
    }.`,
};
