import { englishDeviation } from '../deviations/index.ts';
import {
  englishCount,
  englishDecimal,
  englishExact,
  englishKroner,
  englishList,
  englishWhole,
  type Fraction,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { DistributionKinds } from './kinds.ts';
import type { Counted, Deviation } from './model.ts';

const show = (value: bigint, counted: Counted): string =>
  counted === 'oere' ? englishKroner(value) : englishWhole(value);
const showShare = (exact: Fraction, counted: Counted): string =>
  counted === 'oere'
    ? `DKK ${englishDecimal(multiply(exact, fraction(1n, 100n)), 2)}`
    : englishExact(exact, 2);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

const whats: Readonly<Record<Deviation['of'], string>> = {
  share: 'the amount of',
  sum: 'the sum',
  difference: 'the change of',
  'difference-sum': 'the sum of the changes',
};

/** What a distribution tells, in English. */
export const english: Sentences<DistributionKinds> = {
  'distribution-opening': ({ amount, receivers, key, rounding, unit, counted }) => {
    const start = `${show(amount, counted)} is shared between ${englishCount(receivers, 'receiver', 'receivers')} by a key of ${englishWhole(key)} in all.`;
    const to = counted === 'oere' && unit === 100n ? 'whole kroner' : `units of ${show(unit, counted)}`;
    return rounding === 'half-up'
      ? `${start} Each share is rounded by itself to ${to}, halves up.`
      : `${start} The shares are rounded down to ${to}, and what is left goes to the largest remainders.`;
  },
  'distribution-opted-out': ({ ids }) => `Not taking part: ${englishList(ids)}; the others bear it all.`,
  'distribution-share': ({ id, amount, weight, key, exact, share, raised, counted }) => {
    const sum = `${id}: ${show(amount, counted)} × ${englishWhole(weight)} : ${englishWhole(key)}`;
    if (exact.d === 1n && exact.n === share) return `${sum} = ${show(share, counted)}.`;
    return `${sum} = ${showShare(exact, counted)}, that is ${show(share, counted)}${raised ? ' with one of the last units' : ''}.`;
  },
  'distribution-tie': ({ between, units, unit, counted }) =>
    `${englishList(between)} have equal remainders, and only ${englishCount(units, 'unit', 'units')} of ${show(unit, counted)} left. Lots must be drawn.`,
  'distribution-sum': ({ sum, amount, counted }) => {
    const start = `The shares are ${show(sum, counted)} together`;
    if (sum === amount) return `${start}, exactly what is to be shared.`;
    return `${start}, ${show(size(sum - amount), counted)} ${sum > amount ? 'more' : 'less'} than the ${show(amount, counted)} to be shared. The difference comes from rounding and is not corrected.`;
  },
  'distribution-change': ({ id, change, counted }) =>
    `${id}: ${show(change, counted)} against the year before, counted on unrounded shares.`,
  'distribution-change-sum': ({ sum, counted }) => `The changes are ${show(sum, counted)} together.`,
  'distribution-deviation': ({ counted, ...found }) =>
    englishDeviation(found, found.id === '' ? whats[found.of] : `${whats[found.of]} ${found.id}`, (value) =>
      show(value, counted),
    ),
  'distribution-reconciled': ({ parts, sum, total, withinRounding, counted }) => {
    const start = `${englishCount(parts, 'part', 'parts')}, ${show(sum, counted)} together`;
    if (sum === total) return `${start}, which agrees with the total.`;
    const why = withinRounding
      ? 'Rounding alone can explain it.'
      : 'Rounding cannot explain it; at least one figure is wrong.';
    return `${start}, ${show(size(sum - total), counted)} ${sum > total ? 'more' : 'less'} than the total stated as ${show(total, counted)}. ${why} Nothing is corrected.`;
  },
  'distribution-percentages': ({ parts }) =>
    `The parts of the total: ${englishList(parts.map(({ id, percent }) => `${id} ${englishDecimal(percent, 2)} per cent`))}.`,
};
