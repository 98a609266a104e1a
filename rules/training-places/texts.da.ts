import { formatCount, formatExact, formatList, formatShort, formatWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { TrainingPlacesKinds } from './kinds.ts';

const placeCount = (count: bigint | number): string => formatCount(count, 'plads', 'pladser');
const signed = (value: bigint): string => (value > 0n ? `+${formatWhole(value)}` : formatWhole(value));

const extraPlaces = ({ extra, withExtra }: { readonly extra: bigint; readonly withExtra: bigint }): string =>
  extra === 0n
    ? ''
    : ` Dertil kommer ${placeCount(extra)} for dette optag alene, i alt ${formatWhole(withExtra)}; de tæller ikke med næste gang.`;

/** What is told of training places, in Danish. */
export const danish: Sentences<TrainingPlacesKinds> = {
  'places-first': (intake) =>
    `${intake.label}: ${placeCount(intake.places)}; det regnes der fra.${extraPlaces(intake)}`,
  'places-next': ({ change, percent, ...intake }) => {
    const start = `${intake.label}: ${placeCount(intake.places)}`;
    if (change === 0n) return `${start}; det er uændret.${extraPlaces(intake)}`;
    const growth = percent === undefined ? '.' : ` eller ${formatShort(percent)} pct.`;
    return `${start}; det er en ændring på ${signed(change)}${growth}${extraPlaces(intake)}`;
  },
  'places-proposal': ({ places, change }) =>
    `Forslaget er ${placeCount(places)}, ${change === 0n ? 'som før' : `${signed(change)} i forhold til de faste pladser før`}.`,
  'places-scenario': ({ proposal, percent, exact, places }) =>
    `${formatWhole(proposal)} ændret med ${formatShort(percent)} pct. er ${formatShort(exact)}, afrundet ${placeCount(places)}.`,
  'places-specialisation': ({ id, percent, proposal, exact, places }) =>
    `${id}: ${formatExact(percent, 4)} pct. af ${formatWhole(proposal)} er ${formatShort(exact)}, det giver ${placeCount(places)} efter største rest.`,
  'places-tie': ({ between, places }) =>
    `${formatList(between)} har lige store rester, og der er kun ${placeCount(places)} tilbage. Der skal trækkes lod.`,
  'places-growth': ({ percent, places }) =>
    `Opgaven ændrer sig ${formatShort(percent)} pct.; skal pladserne følge med, bliver det ${placeCount(places)}.`,
};
