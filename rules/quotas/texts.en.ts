import { englishCount, englishDecimal, englishList, englishPercent, englishWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { QuotaKinds } from './kinds.ts';

const municipalityCount = (count: number): string => englishCount(count, 'municipality', 'municipalities');
const personCount = (count: bigint): string => englishCount(count, 'person', 'people');
const placeCount = (count: bigint | number): string => englishCount(count, 'place', 'places');
const listOf = (ones: readonly { readonly name: string; readonly quota: bigint }[]): string =>
  englishList(ones.map(({ name, quota }) => `${name} ${englishWhole(quota)}`));

/** What a quota tells, in English. */
export const english: Sentences<QuotaKinds> = {
  'quota-total': ({ nationalTotal, municipalities, people, immigrants }) =>
    `The national total of ${englishWhole(nationalTotal)} is shared between ${municipalityCount(municipalities)} with ${englishCount(people, 'inhabitant', 'inhabitants')} and ${englishWhole(immigrants)} immigrants and refugees.`,
  'quota-formula': ({ reunified }) =>
    `A municipality’s share is twice its part of the inhabitants less its part of the immigrants and refugees. It is multiplied by the national total plus ${personCount(reunified)} reunified with refugees, and the municipality’s own reunified are taken off.`,
  'quota-preliminary': ({
    name,
    population,
    people,
    immigrants,
    allImmigrants,
    toShare,
    reunified,
    number,
  }) =>
    `${name}: (2 × ${englishWhole(population)} : ${englishWhole(people)} − ${englishWhole(immigrants)} : ${englishWhole(allImmigrants)}) × ${englishWhole(toShare)}${reunified > 0n ? ` − ${englishWhole(reunified)}` : ''} = ${englishDecimal(number, 2)}.${number.n < 0n ? ' It is negative and becomes 0.' : ''}`,
  'quota-none-negative': () =>
    'No municipality has a negative number, so there is nothing to take from the others.',
  'quota-last-step': ({ how, sum, nationalTotal, surplus }) => {
    const [all, total] = [englishDecimal(sum, 2), englishWhole(nationalTotal)];
    const opening = `The positive numbers are ${all} together, but the national total is ${total}.`;
    return how === 'proportional'
      ? `${opening} Each is therefore multiplied by ${total} : ${all}. The wording of this step in the order is not known in full; it is reconstructed.`
      : `${opening} The ${englishDecimal(surplus, 2)} too much is taken from them in proportion to their inhabitants. This is a choice; the step is not known from the order.`;
  },
  'quota-last-step-of': ({ how, name, before, nationalTotal, sum, after }) => {
    const [from, to] = [englishDecimal(before, 2), englishDecimal(after, 2)];
    return how === 'proportional'
      ? `${name}: ${from} × ${englishWhole(nationalTotal)} : ${englishDecimal(sum, 2)} = ${to}.`
      : `${name}: ${from} becomes ${to}.`;
  },
  'quota-rounding': ({ raised }) =>
    raised.length === 0
      ? 'All numbers are whole, so nothing is rounded.'
      : `The numbers are rounded down, and ${raised.length === 1 ? 'the last place goes to the largest remainder' : `the last ${raised.length} go to the largest remainders`}: ${englishList(raised)}.`,
  'quota-regions': ({ regions }) =>
    `The regional quotas are the sums of the municipalities’: ${listOf(regions)}.`,
  'quota-tie': ({ between, places }) =>
    `${englishList(between)} have equal remainders, and only ${placeCount(places)} left. Lots must be drawn.`,
  'quota-by-population': ({ persons, municipalities, people }) =>
    `${personCount(persons)} shared between ${municipalityCount(municipalities)} by their part of ${englishCount(people, 'inhabitant', 'inhabitants')} alone.`,
  'quota-sums-kept': ({ regions }) =>
    `The municipal quotas add up to the regional quota in each region: ${listOf(regions)}.`,
  'quota-transfer': ({ from, to, places }) => `${to} takes over ${placeCount(places)} from ${from}.`,
  'quota-exempt-without-places': ({ name }) => `${name} is exempt and has no place to give.`,
  'quota-exempt': ({ name, places, receivers }) =>
    `${name} is exempt; its ${placeCount(places)} go to the other municipalities of the region by their quotas${receivers.length === 0 ? '' : `: ${listOf(receivers)}`}.`,
  'quota-lapsed': () =>
    'The agreement does not say what holds when the national total changes. It lapses, and the immigration service sets the municipal quotas.',
  'quota-rescaled': ({ region, before, after, raised }) =>
    `${region} goes from ${englishWhole(before)} to ${englishWhole(after)}; each municipality keeps its part of the regional quota.${raised.length === 0 ? '' : ` The largest remainders: ${englishList(raised)}.`}`,
  'quota-change': ({ from, to, size, limit, mandatory }) =>
    `From ${englishWhole(from)} to ${englishWhole(to)} is a change of ${englishPercent(size, 2)}. When the national total is ${from <= 8000n ? 'at most 8,000' : 'above 8,000'}, it must be changed if the change is above ${englishPercent(limit, 0)}. The total ${mandatory ? 'must' : 'need not'} be changed.`,
};
