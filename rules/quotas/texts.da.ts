import {
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  formatPercentBeside,
  formatWhole,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { QuotaKinds } from './kinds.ts';

const municipalityCount = (count: number): string => formatCount(count, 'kommune', 'kommuner');
const personCount = (count: bigint): string => formatCount(count, 'person', 'personer');
const placeCount = (count: bigint | number): string => formatCount(count, 'plads', 'pladser');
const listOf = (ones: readonly { readonly name: string; readonly quota: bigint }[]): string =>
  formatList(ones.map(({ name, quota }) => `${name} ${formatWhole(quota)}`));

/** What a quota tells, in Danish. */
export const danish: Sentences<QuotaKinds> = {
  'quota-total': ({ nationalTotal, municipalities, people, immigrants }) =>
    `Landstallet på ${formatWhole(nationalTotal)} fordeles på ${municipalityCount(municipalities)} med ${formatCount(people, 'indbygger', 'indbyggere')} og ${formatWhole(immigrants)} indvandrere og flygtninge.`,
  'quota-formula': ({ reunified }) =>
    `En kommunes fordelingsandel er to gange dens andel af indbyggerne minus dens andel af indvandrere og flygtninge. Andelen ganges med landstallet plus ${personCount(reunified)}, der er familiesammenført til flygtninge, og kommunens egne familiesammenførte trækkes fra.`,
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
    `${name}: (2 × ${formatWhole(population)} : ${formatWhole(people)} − ${formatWhole(immigrants)} : ${formatWhole(allImmigrants)}) × ${formatWhole(toShare)}${reunified > 0n ? ` − ${formatWhole(reunified)}` : ''} = ${formatDecimal(number, 2)}.${number.n < 0n ? ' Tallet er negativt og bliver 0.' : ''}`,
  'quota-none-negative': () => 'Ingen kommune har et negativt tal, så der er intet at trække fra de øvrige.',
  'quota-last-step': ({ how, sum, nationalTotal, surplus }) => {
    const [all, total] = [formatDecimal(sum, 2), formatWhole(nationalTotal)];
    const opening = `De positive tal er tilsammen ${all}, men landstallet er ${total}.`;
    return how === 'proportional'
      ? `${opening} Hvert af dem ganges derfor med ${total} : ${all}. Bekendtgørelsens ord om dette trin kendes ikke fuldt ud; det er rekonstrueret.`
      : `${opening} De ${formatDecimal(surplus, 2)} for meget trækkes fra dem i forhold til deres indbyggertal. Det er et valg; trinnet er ikke kendt fra bekendtgørelsen.`;
  },
  'quota-last-step-of': ({ how, name, before, nationalTotal, sum, after }) => {
    const [from, to] = [formatDecimal(before, 2), formatDecimal(after, 2)];
    return how === 'proportional'
      ? `${name}: ${from} × ${formatWhole(nationalTotal)} : ${formatDecimal(sum, 2)} = ${to}.`
      : `${name}: ${from} bliver ${to}.`;
  },
  'quota-rounding': ({ raised }) =>
    raised.length === 0
      ? 'Alle tal er hele, så intet skal rundes.'
      : `Tallene rundes ned, og ${raised.length === 1 ? 'den sidste går til den største rest' : `de sidste ${raised.length} går til de største rester`}: ${formatList(raised)}.`,
  'quota-regions': ({ regions }) => `Regionskvoterne er summen af kommunernes: ${listOf(regions)}.`,
  'quota-tie': ({ between, places }) =>
    `${formatList(between)} har lige store rester, og der er kun ${placeCount(places)} tilbage. Der skal trækkes lod.`,
  'quota-by-population': ({ persons, municipalities, people }) =>
    `${personCount(persons)} fordeles på ${municipalityCount(municipalities)} alene efter deres andel af ${formatCount(people, 'indbygger', 'indbyggere')}.`,
  'quota-sums-kept': ({ regions }) =>
    `Summen af kommunekvoterne er regionskvoten i hver region: ${listOf(regions)}.`,
  'quota-transfer': ({ from, to, places }) => `${to} overtager ${placeCount(places)} fra ${from}.`,
  'quota-exempt-without-places': ({ name }) => `${name} er fritaget og har ingen plads at afgive.`,
  'quota-exempt': ({ name, places, receivers }) =>
    `${name} er fritaget; ${formatCount(places, 'plads fordeles', 'pladser fordeles')} på regionens øvrige kommuner efter deres kvoter${receivers.length === 0 ? '' : `: ${listOf(receivers)}`}.`,
  'quota-lapsed': () =>
    'Aftalen siger ikke, hvad der gælder, når landstallet ændres. Den bortfalder, og Udlændingestyrelsen fastsætter kommunekvoterne.',
  'quota-rescaled': ({ region, before, after, raised }) =>
    `${region} går fra ${formatWhole(before)} til ${formatWhole(after)}; hver kommune beholder sin andel af regionens kvote.${raised.length === 0 ? '' : ` De største rester har ${formatList(raised)}.`}`,
  'quota-change': ({ from, to, size, limit, mandatory }) =>
    `Fra ${formatWhole(from)} til ${formatWhole(to)} er en ændring på ${formatPercentBeside(size, limit, 1)} Når landstallet er ${from <= 8000n ? 'højst 8.000' : 'over 8.000'}, skal det ændres, hvis ændringen er over ${formatPercent(limit, 0)} Landstallet skal ${mandatory ? '' : 'ikke '}ændres.`,
};

/** Why nothing can be shared out in a region: nobody there has a quota to share by. */
export const noRoom = (region: string): string =>
  `Ingen kommune i region ${region} har en kvote, så de nye pladser kan ikke fordeles.`;

/** Why an exemption cannot be: nobody else in the region can take the places. */
export const nobodyTakes = (name: string): string =>
  `Ingen anden kommune i regionen har en kvote, der kan tage imod pladserne fra ${name}.`;
