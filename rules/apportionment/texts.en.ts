import {
  englishCount,
  englishDecimal,
  englishList,
  englishShort,
  englishWhole,
  type Fraction,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { ApportionmentKinds } from './kinds.ts';
import type { Method } from './model.ts';

const methodNames: Readonly<Record<Method, string>> = {
  dhondt: 'd’Hondt’s method (the votes are divided by 1, 2, 3 and so on)',
  'sainte-lague': 'Sainte-Laguë’s method (the votes are divided by 1, 3, 5 and so on)',
  'largest-remainder': 'largest remainder',
  adams:
    'Adams’ method (the votes are divided by 0, 1, 2 and so on, so that all with votes get a seat before anybody gets two)',
  'exact-quota': 'exact quota',
};

const seatCount = (count: number): string => englishCount(count, 'seat', 'seats');
const voteCount = (count: bigint): string => englishCount(count, 'vote', 'votes');
const exact = (share: Fraction): string =>
  share.d === 1n ? englishWhole(share.n) : englishDecimal(share, 4);
const fullOf = (id: string, full: boolean): string => (full ? ` ${id} now has all it can get.` : '');

/** What an apportionment tells, in English. */
export const english: Sentences<ApportionmentKinds> = {
  'apportionment-opening': ({ method, seats, groups, votes }) =>
    `${seatCount(seats)} shared between ${englishCount(groups, 'group', 'groups')} with ${voteCount(votes)} in all, by ${methodNames[method]}.`,
  'apportionment-smallest': ({ seats, all, needs }) => {
    const each = needs.map(
      ({ id, least, votes, seats: need }) =>
        `${id}: ${englishWhole(least)} × ${englishWhole(all)} : ${englishWhole(votes)} = ${englishDecimal(need, 2)}`,
    );
    const why = each.length > 0 ? ` (${each.join('; ')})` : '';
    return `The fewest seats of which everybody’s proportional share reaches their minimum: ${englishWhole(seats)}${why}.`;
  },
  'apportionment-alliance': ({ members, votes }) =>
    `${englishList(members.map(({ id }) => id))} are allied and count as one first: ${members.map((one) => englishWhole(one.votes)).join(' + ')} = ${voteCount(votes)}.`,
  'apportionment-alliance-seats': ({ id, seats }) =>
    `The alliance ${id} has ${seatCount(seats)}, now shared between its groups.`,
  'apportionment-minimum': ({ id, seats }) => `${id} is sure of at least ${seatCount(seats)}.`,
  'apportionment-seat': ({ seat, id, votes, divisor, quotient, full }) =>
    `Seat ${englishWhole(seat)} goes to ${id}: ${englishWhole(votes)} : ${englishShort(divisor)} = ${englishShort(quotient)}.${fullOf(id, full)}`,
  'apportionment-first-seat': ({ seat, id, full }) =>
    `Seat ${englishWhole(seat)} goes to ${id}: the group has no seat yet.${fullOf(id, full)}`,
  'apportionment-share': ({ id, votes, all, of, free, bounded, rest, seats }) => {
    const sum = `${englishWhole(votes)} : ${englishWhole(all)} × ${englishWhole(of)} = ${exact(free)}`;
    const within = bounded === undefined ? '' : `, which the minima and maxima make ${exact(bounded)}`;
    const left = rest === undefined ? '' : ` and a remainder of ${exact(rest)}`;
    return `${id}: ${sum}${within}. That gives ${seatCount(seats)}${left}.`;
  },
  'apportionment-remainders': ({ groups }) =>
    `${groups.length === 1 ? 'The last seat goes to the largest remainder' : `The last ${englishWhole(groups.length)} seats go to the largest remainders`}: ${englishList(groups)}.`,
  'apportionment-tie': ({ between, seats }) =>
    `${englishList(between)} are equal, and only ${seatCount(seats)} left. Lots must be drawn.`,
  'apportionment-result': ({ groups }) =>
    `Result: ${englishList(groups.map(({ id, seats }) => `${id} ${englishWhole(seats)}`))}.`,
};
