import { englishCount, englishDecimal, englishList, englishPercent, englishWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { CompositionKinds } from './kinds.ts';

const seatCount = (count: number): string => englishCount(count, 'seat', 'seats');
const mayorCount = (count: number): string => englishCount(count, 'mayor', 'mayors');
const methodNames = { 'largest-remainder': 'largest remainder', dhondt: 'd’Hondt' } as const;

/** What a composition tells, in English. */
export const english: Sentences<CompositionKinds> = {
  'composition-votes': ({ votes, given, threshold, needed }) =>
    `Votes in all: ${englishWhole(votes)} (${given ? 'as given' : 'the sum of the parties’ votes, as nothing else is given'}). The threshold of ${englishPercent(threshold, 0)} is ${englishDecimal(needed, 2)} votes.`,
  'composition-right': ({ parties }) =>
    parties.length === 0
      ? 'No party has the right to supplementary members.'
      : `The right to supplementary members: ${englishList(parties.map(({ id, share }) => `${id} (${englishPercent(share, 2)})`))}.`,
  'composition-no-right': ({ id, share, threshold, councillors, mayors }) => {
    const why = councillors
      ? `${id} has ${englishPercent(share, 3)} of the votes, below ${englishPercent(threshold, 0)}, and so no right to supplementary members.`
      : `${id} has no councillor in any municipality, and so no right to supplementary members.`;
    return mayors === 0
      ? why
      : `${why} Its ${mayorCount(mayors)} sit all the same, on top of the shared seats.`;
  },
  'composition-mayors-need': ({ id, mayors, own, all, seats }) =>
    `For ${mayorCount(mayors)} inside the share of ${id}, there must be ${mayors} × ${englishWhole(all)} : ${englishWhole(own)} = ${englishDecimal(seats, 2)} seats.`,
  'composition-exact-size': ({ size }) =>
    `The greatest of these, rounded up, is ${size}: so many seats are shared.`,
  'composition-tried-size': ({ size, method }) =>
    `${size} is the fewest seats with which ${methodNames[method]} gives every party as many as it has mayors.`,
  'composition-share': ({ id, own, all, size, share, seats, raised }) => {
    const sum = `${id}: ${englishWhole(own)} : ${englishWhole(all)} × ${size} = ${share.d === 1n ? englishWhole(share.n) : englishDecimal(share, 3)}`;
    if (share.d === 1n) return `${sum}, which is ${seatCount(seats)}.`;
    return raised
      ? `${sum}. The remainder is among the largest and is rounded up: ${seatCount(seats)}.`
      : `${sum}. The remainder is rounded down: ${seatCount(seats)}.`;
  },
  'composition-quotient': ({ id, own, seats, last, next }) => {
    const then = `the next would have ${englishWhole(own)} : ${seats + 1} = ${englishDecimal(next, 2)}`;
    return last === undefined
      ? `${id} has no seat: ${then} votes.`
      : `${id} has ${seatCount(seats)}: the last has ${englishWhole(own)} : ${seats} = ${englishDecimal(last, 2)} votes, ${then}.`;
  },
  'composition-lifted': ({ id }) => `${id} has the right to at least one seat and gets it.`,
  'composition-before-cap': ({ parties }) =>
    `Before the cap: ${englishList(parties.map(({ id, seats }) => `${id} ${seats}`))}.`,
  'composition-cap': ({ perMunicipality, municipalities, cap, before, outside }) => {
    const sum =
      outside > 0
        ? `${seatCount(before - outside)} and ${mayorCount(outside)} outside them, ${before} in all`
        : `${before}`;
    const verdict = before > cap ? `That is ${before - cap} too many.` : 'The cap is kept.';
    return `The council can have at most ${perMunicipality} × ${englishCount(municipalities, 'municipality', 'municipalities')} = ${cap} members. The calculation gives ${sum}. ${verdict}`;
  },
  'composition-cap-broken': ({ least, cap }) =>
    `The mayors and the sure seats alone are ${least}, above the cap of ${cap}. The cap cannot be kept; nobody loses what is sure.`,
  'composition-reduction': ({ below, taken, told }) => {
    const end = below
      ? 'down to the size under the cap with the least under-representation'
      : 'until the cap is reached';
    const part = told < taken ? ` The last ${told} of ${englishWhole(taken)} are shown.` : '';
    return `Seats are taken one by one, ${end}. Nobody goes below its mayors or below one seat. Each time the party gives a seat up that then has the fewest votes per seat, so that nobody is hurt more than needed.${part}`;
  },
  'composition-taken': ({ id, from, votes, ratio, otherwise }) => {
    const sum = `${id} goes from ${from} to ${from - 1}: ${englishWhole(votes)} : ${from - 1} = ${englishDecimal(ratio, 0)} votes per seat.`;
    return otherwise === undefined
      ? `${sum} Nobody else can give one up.`
      : `${sum} That is the least; ${otherwise.id} would have ${englishDecimal(otherwise.ratio, 0)}.`;
  },
  'composition-reduced': ({ parties }) =>
    `After the reduction: ${englishList(parties.map(({ id, from, seats }) => `${id} from ${from} to ${seats}`))}; the others as before.`,
  'composition-result': ({ size, outside, parties }) => {
    const each = parties.map(
      ({ id, seats, mayors }) => `${id} ${seats}${mayors > 0 ? ` (${mayorCount(mayors)} among them)` : ''}`,
    );
    if (outside > 0) each.push(`${mayorCount(outside)} outside the shared seats`);
    const whole = `The council has ${englishCount(size, 'member', 'members')}`;
    return each.length === 0 ? `${whole}.` : `${whole}: ${englishList(each)}.`;
  },
  'composition-worst': ({ id, ratio }) =>
    `Most under-represented is ${id}: its share of the votes is ${englishDecimal(ratio, 3)} times its share of the seats.`,
  'composition-official': ({ size, calculated, seats, source }) => {
    const apart = size - calculated;
    const compared =
      apart === 0
        ? 'the same as calculated'
        : `${apart > 0 ? '+' : '−'}${Math.abs(apart)} against the calculated ${calculated}`;
    const changes = seats.map(
      ({ id, change }) => `${id} ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}`,
    );
    const lists =
      changes.length === 0 ? '' : ` The seats of the parties are not the same: ${englishList(changes)}.`;
    return `KL’s official number (${source}) is ${englishCount(size, 'member', 'members')}, ${compared}.${lists} The official numbers hold.`;
  },
  'composition-tie': ({ between, seats }) =>
    `${englishList(between)} are level with equally many votes, and there is only ${seatCount(seats)}. Lots must be drawn.`,
};
