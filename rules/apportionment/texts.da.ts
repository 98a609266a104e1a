import {
  type Fraction,
  formatCount,
  formatDecimal,
  formatList,
  formatShort,
  formatWhole,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { ApportionmentKinds } from './kinds.ts';
import type { Method } from './model.ts';

const methodNames: Readonly<Record<Method, string>> = {
  dhondt: 'd’Hondts metode (stemmetallet deles med 1, 2, 3 …)',
  'sainte-lague': 'Sainte-Laguës metode (stemmetallet deles med 1, 3, 5 …)',
  'largest-remainder': 'største brøks metode',
  adams:
    'Adams’ metode (stemmetallet deles med 0, 1, 2 …, så alle med stemmer får en plads, før nogen får to)',
  'exact-quota': 'eksakt kvote',
};

const seatCount = (count: number): string => formatCount(count, 'plads', 'pladser');
const voteCount = (count: bigint): string => formatCount(count, 'stemme', 'stemmer');
const formatExact = (share: Fraction): string =>
  share.d === 1n ? formatWhole(share.n) : formatDecimal(share, 4);
const fullOf = (id: string, full: boolean): string =>
  full ? ` ${id} har dermed alle de pladser, den kan få.` : '';

/** What an apportionment tells, in Danish. */
export const danish: Sentences<ApportionmentKinds> = {
  'apportionment-opening': ({ method, seats, groups, votes }) =>
    `${seatCount(seats)} fordeles mellem ${formatCount(groups, 'gruppe', 'grupper')} med i alt ${voteCount(votes)} efter ${methodNames[method]}.`,
  'apportionment-smallest': ({ seats, all, needs }) => {
    const each = needs.map(
      ({ id, least, votes, seats: need }) =>
        `${id}: ${formatWhole(least)} × ${formatWhole(all)} : ${formatWhole(votes)} = ${formatDecimal(need, 2)}`,
    );
    const why = each.length > 0 ? ` (${each.join('; ')})` : '';
    return `Det mindste antal pladser, hvor alles forholdsmæssige andel når deres mindstetal, er ${formatWhole(seats)}${why}.`;
  },
  'apportionment-alliance': ({ members, votes }) =>
    `${formatList(members.map(({ id }) => id))} er i forbund og regnes først som én: ${members.map((one) => formatWhole(one.votes)).join(' + ')} = ${voteCount(votes)}.`,
  'apportionment-alliance-seats': ({ id, seats }) =>
    `Forbundet ${id} har ${seatCount(seats)}, som nu fordeles mellem dets grupper.`,
  'apportionment-minimum': ({ id, seats }) => `${id} er sikret mindst ${seatCount(seats)}.`,
  'apportionment-seat': ({ seat, id, votes, divisor, quotient, full }) =>
    `Plads ${formatWhole(seat)} går til ${id}: ${formatWhole(votes)} : ${formatShort(divisor)} = ${formatShort(quotient)}.${fullOf(id, full)}`,
  'apportionment-first-seat': ({ seat, id, full }) =>
    `Plads ${formatWhole(seat)} går til ${id}: gruppen har endnu ingen plads.${fullOf(id, full)}`,
  'apportionment-share': ({ id, votes, all, of, free, bounded, rest, seats }) => {
    const sum = `${formatWhole(votes)} : ${formatWhole(all)} × ${formatWhole(of)} = ${formatExact(free)}`;
    const within =
      bounded === undefined ? '' : `, som med mindste- og højestetallene bliver ${formatExact(bounded)}`;
    const left = rest === undefined ? '' : ` og en rest på ${formatExact(rest)}`;
    return `${id}: ${sum}${within}. Det giver ${seatCount(seats)}${left}.`;
  },
  'apportionment-remainders': ({ groups }) =>
    `${groups.length === 1 ? 'Den sidste plads går til den største rest' : `De sidste ${formatWhole(groups.length)} pladser går til de største rester`}: ${formatList(groups)}.`,
  'apportionment-tie': ({ between, seats }) =>
    `${formatList(between)} står lige, og der er kun ${seatCount(seats)} tilbage. Der skal trækkes lod.`,
  'apportionment-result': ({ groups }) =>
    `Resultat: ${formatList(groups.map(({ id, seats }) => `${id} ${formatWhole(seats)}`))}.`,
};

/** Why no seats can be shared out: the least numbers need more than the rule takes in. */
export const tooManySeats = (most: number): string =>
  `Mindstetallene kræver mere end ${formatCount(most, 'plads', 'pladser')} i alt; så mange fordeles der ikke.`;

/** Why: the least numbers are more than the seats. */
export const tooFewSeats = (least: number, total: number): string =>
  `Grupperne er tilsammen sikret ${formatCount(least, 'plads', 'pladser')}, men der er kun ${formatWhole(total)}.`;

/** Why: the greatest numbers are fewer than the seats. */
export const seatsLeftOver = (most: number, total: number): string =>
  `Der er ${formatCount(total, 'plads', 'pladser')}, men grupper med stemmer kan kun besætte ${formatWhole(most)}.`;
