import {
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  formatPercentBeside,
  formatWhole,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { CompositionKinds } from './kinds.ts';

const seatCount = (count: number): string => formatCount(count, 'plads', 'pladser');
const methodNames = { 'largest-remainder': 'største brøk', dhondt: 'd’Hondt' } as const;

/** What a composition tells, in Danish. */
export const danish: Sentences<CompositionKinds> = {
  'composition-votes': ({ votes, given, threshold, needed }) =>
    `Stemmer i alt: ${formatWhole(votes)} (${given ? 'opgivet' : 'summen af partiernes stemmer, da intet andet er opgivet'}). Grænsen på ${formatPercent(threshold, 0)} er ${formatDecimal(needed, 2)} stemmer.`,
  'composition-right': ({ parties }) =>
    parties.length === 0
      ? 'Intet parti har ret til supplerende medlemmer.'
      : `Ret til supplerende medlemmer har ${formatList(parties.map(({ id, share }) => `${id} (${formatPercent(share, 2)})`))}.`,
  'composition-no-right': ({ id, share, threshold, councillors, mayors }) => {
    const why = councillors
      ? `Partiet ${id} fik ${formatPercentBeside(share, threshold, 2)} af stemmerne. Det er under ${formatPercent(threshold, 0)}, så partiet har ikke ret til supplerende medlemmer.`
      : `Partiet ${id} er ikke valgt ind i nogen kommunalbestyrelse og har ikke ret til supplerende medlemmer.`;
    if (mayors === 0) return why;
    return mayors === 1
      ? `${why} Partiets borgmester er medlem alligevel, oven i fordelingen.`
      : `${why} Partiets ${mayors} borgmestre er medlemmer alligevel, oven i fordelingen.`;
  },
  'composition-mayors-need': ({ id, mayors, own, all, seats }) =>
    `Skal ${id} have plads til ${formatCount(mayors, 'borgmester', 'borgmestre')} inden for sin stemmeandel, skal der fordeles ${mayors} × ${formatWhole(all)} : ${formatWhole(own)} = ${formatDecimal(seats, 2)} pladser.`,
  'composition-exact-size': ({ size }) =>
    `Det største af tallene, rundet op, er ${size}; så mange pladser fordeles.`,
  'composition-tried-size': ({ size, method }) =>
    `${size} er det mindste antal pladser, hvor ${methodNames[method]} giver hvert parti mindst lige så mange pladser, som det har borgmestre.`,
  'composition-share': ({ id, own, all, size, share, seats, raised }) => {
    const sum = `${id}: ${formatWhole(own)} : ${formatWhole(all)} × ${size} = ${share.d === 1n ? formatWhole(share.n) : formatDecimal(share, 3)}`;
    if (share.d === 1n) return `${sum}, altså ${seatCount(seats)}.`;
    return raised
      ? `${sum}. Resten er blandt de største og rundes op: ${seatCount(seats)}.`
      : `${sum}. Resten rundes ned: ${seatCount(seats)}.`;
  },
  'composition-quotient': ({ id, own, seats, last, next }) => {
    const then = `til den næste ville der være ${formatWhole(own)} : ${seats + 1} = ${formatDecimal(next, 2)}`;
    return last === undefined
      ? `${id} får ingen plads: ${then} stemmer.`
      : `${id} får ${seatCount(seats)}: til den sidste er der ${formatWhole(own)} : ${seats} = ${formatDecimal(last, 2)} stemmer, ${then}.`;
  },
  'composition-lifted': ({ id }) => `${id} har ret til mindst én plads og får den.`,
  'composition-before-cap': ({ parties }) =>
    `Før loftet: ${formatList(parties.map(({ id, seats }) => `${id} ${seats}`))}.`,
  'composition-cap': ({ perMunicipality, municipalities, cap, before, outside }) => {
    const sum =
      outside > 0
        ? `${seatCount(before - outside)} og ${formatCount(outside, 'borgmester', 'borgmestre')} uden for fordelingen, i alt ${before}`
        : `${before}`;
    const verdict = before > cap ? `Det er ${before - cap} for mange.` : 'Loftet er overholdt.';
    return `Rådet kan højst have ${perMunicipality} × ${formatCount(municipalities, 'kommune', 'kommuner')} = ${cap} medlemmer. Beregningen giver ${sum}. ${verdict}`;
  },
  'composition-cap-broken': ({ least, cap }) =>
    `Borgmestrene og partiernes sikre pladser er alene ${least}, som er over loftet på ${cap}. Loftet kan ikke holdes; ingen mister det sikre.`,
  'composition-reduction': ({ below, taken, told }) => {
    const end = below
      ? 'til den størrelse under loftet, hvor underrepræsentationen er mindst'
      : 'til loftet er nået';
    const part = told < taken ? ` Her ses de sidste ${told} af ${formatWhole(taken)}.` : '';
    return `Pladserne tages én ad gangen, ${end}. Ingen går under sine borgmestre eller under én plads. Hver gang afgiver det parti en plads, der bagefter har færrest stemmer pr. plads; så rammes ingen hårdere end nødvendigt.${part}`;
  },
  'composition-taken': ({ id, from, votes, ratio, otherwise }) => {
    const sum = `${id} går fra ${from} til ${from - 1}: ${formatWhole(votes)} : ${from - 1} = ${formatDecimal(ratio, 0)} stemmer pr. plads.`;
    return otherwise === undefined
      ? `${sum} Ingen anden kan afgive en plads.`
      : `${sum} Det er mindst; ${otherwise.id} ville få ${formatDecimal(otherwise.ratio, 0)}.`;
  },
  'composition-reduced': ({ parties }) =>
    `Efter reduktionen: ${formatList(parties.map(({ id, from, seats }) => `${id} fra ${from} til ${seats}`))}; de øvrige er som før.`,
  'composition-result': ({ size, outside, parties }) => {
    const each = parties.map(
      ({ id, seats, mayors }) =>
        `${id} ${seats}${mayors > 0 ? ` (heraf ${formatCount(mayors, 'borgmester', 'borgmestre')})` : ''}`,
    );
    if (outside > 0) each.push(`${formatCount(outside, 'borgmester', 'borgmestre')} uden for fordelingen`);
    const whole = `Rådet får ${formatCount(size, 'medlem', 'medlemmer')}`;
    return each.length === 0 ? `${whole}.` : `${whole}: ${formatList(each)}.`;
  },
  'composition-worst': ({ id, ratio }) =>
    `Mest underrepræsenteret er ${id}: stemmeandelen er ${formatDecimal(ratio, 3)} gange pladsandelen.`,
  'composition-official': ({ size, calculated, seats, source }) => {
    const apart = size - calculated;
    const compared =
      apart === 0
        ? 'det samme som beregningen'
        : `${apart > 0 ? '+' : '−'}${Math.abs(apart)} i forhold til beregningens ${calculated}`;
    const changes = seats.map(
      ({ id, change }) => `${id} ${Math.abs(change)} ${change > 0 ? 'mere' : 'mindre'}`,
    );
    const lists = changes.length === 0 ? '' : ` Partiernes pladser er ikke de samme: ${formatList(changes)}.`;
    return `KL’s officielle tal (${source}) er ${formatCount(size, 'medlem', 'medlemmer')}, ${compared}.${lists} De officielle tal gælder.`;
  },
  'composition-tie': ({ between, seats }) =>
    `${formatList(between)} står lige med lige mange stemmer, og der er kun ${seatCount(seats)}. Der skal trækkes lod.`,
};
