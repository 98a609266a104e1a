import { tellDeviation } from '../deviations/index.ts';
import {
  endSentence,
  type Fraction,
  formatCount,
  formatDecimal,
  formatExact,
  formatKroner,
  formatList,
  formatUnit,
  formatUnits,
  formatWhole,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { DistributionKinds } from './kinds.ts';
import type { Counted, Deviation } from './model.ts';

const show = (value: bigint, counted: Counted): string =>
  counted === 'oere' ? formatKroner(value) : formatWhole(value);
const showShare = (exact: Fraction, counted: Counted): string =>
  counted === 'oere' ? `${formatDecimal(multiply(exact, fraction(1n, 100n)), 2)} kr.` : formatExact(exact, 2);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

const whats: Readonly<Record<Deviation['of'], string>> = {
  share: 'beløbet for',
  sum: 'summen',
  difference: 'ændringen for',
  'difference-sum': 'summen af ændringerne',
};

/** What a distribution tells, in Danish. */
export const danish: Sentences<DistributionKinds> = {
  'distribution-opening': ({ amount, receivers, key, rounding, unit, counted }) => {
    const start = `${show(amount, counted)} fordeles på ${formatCount(receivers, 'modtager', 'modtagere')} efter en nøgle, der i alt er ${formatWhole(key)}.`;
    if (rounding === 'half-up')
      return `${start} Hver andel afrundes for sig til nærmeste ${counted === 'oere' ? formatUnit(unit) : unit === 1n ? 'hele tal' : formatWhole(unit)}, og halve rundes op.`;
    const whole = counted === 'oere' ? formatUnits(unit) : unit === 1n ? 'tal' : formatWhole(unit);
    return `${start} Andelene rundes ned til hele ${whole}, og resten går til de største rester.`;
  },
  'distribution-opted-out': ({ ids }) =>
    `${formatList(ids)} er ikke med i fordelingen; de øvrige bærer hele beløbet.`,
  'distribution-share': ({ id, amount, weight, key, exact, share, raised, counted }) => {
    const sum = `${id}: ${show(amount, counted)} × ${formatWhole(weight)} : ${formatWhole(key)}`;
    if (exact.d === 1n && exact.n === share) return endSentence(`${sum} = ${show(share, counted)}`);
    const last = raised ? ' med en af de sidste enheder' : '';
    const before = showShare(exact, counted);
    const after = show(share, counted);
    return before.replace(',00 ', ' ') === after
      ? endSentence(`${sum} er afrundet ${after}${last}`)
      : endSentence(`${sum} = ${before}, det vil sige ${after}${last}`);
  },
  'distribution-tie': ({ between, units, unit, counted }) =>
    `${formatList(between)} har lige store rester, og der er kun ${formatCount(units, 'enhed', 'enheder')} på ${show(unit, counted)} tilbage. Der skal trækkes lod.`,
  'distribution-sum': ({ sum, amount, counted }) => {
    const start = `Andelene er tilsammen ${show(sum, counted)}`;
    const what = counted === 'oere' ? 'det beløb' : 'det antal';
    if (sum === amount) return `${start}; det er præcis ${what}, der skal fordeles.`;
    return `${start}; det er ${show(size(sum - amount), counted)} ${sum > amount ? 'mere' : 'mindre'} end de ${show(amount, counted)}, der skal fordeles. Forskellen kommer af afrundingen og er ikke rettet.`;
  },
  'distribution-change': ({ id, change, counted }) =>
    `${id}: ${show(change, counted)} i forhold til året før, regnet på de uafrundede ${counted === 'oere' ? 'beløb' : 'tal'}.`,
  'distribution-change-sum': ({ sum, counted }) =>
    endSentence(`Ændringerne er tilsammen ${show(sum, counted)}`),
  'distribution-deviation': ({ counted, ...found }) =>
    tellDeviation(
      found,
      found.id === '' ? whats[found.of] : `${whats[found.of]} ${found.id}`,
      found.id === '' ? 'rows' : 'computed',
      (value) => show(value, counted),
    ),
  'distribution-reconciled': ({ parts, sum, total, withinRounding, counted }) => {
    const start = `${formatCount(parts, 'post', 'poster')} er tilsammen ${show(sum, counted)}`;
    if (sum === total) return `${start}, og det stemmer med totalen.`;
    const why = withinRounding
      ? 'Afrunding alene kan forklare forskellen.'
      : 'Forskellen er større, end afrunding kan forklare; mindst ét tal er forkert.';
    return `${endSentence(`${start}, ${show(size(sum - total), counted)} ${sum > total ? 'mere' : 'mindre'} end totalen, som er angivet til ${show(total, counted)}`)} ${why} Intet er rettet.`;
  },
  'distribution-percentages': ({ parts }) =>
    endSentence(
      `Posternes andel af totalen: ${formatList(parts.map(({ id, percent }) => `${id} ${formatDecimal(percent, 2)} pct.`))}`,
    ),
};
