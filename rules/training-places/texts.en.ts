import { englishCount, englishExact, englishList, englishShort, englishWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { TrainingPlacesKinds } from './kinds.ts';

const placeCount = (count: bigint | number): string => englishCount(count, 'place', 'places');
const signed = (value: bigint): string => (value > 0n ? `+${englishWhole(value)}` : englishWhole(value));

const extraPlaces = ({ extra, withExtra }: { readonly extra: bigint; readonly withExtra: bigint }): string =>
  extra === 0n
    ? ''
    : ` To these come ${placeCount(extra)} for this intake alone, ${englishWhole(withExtra)} in all; they do not count next time.`;

/** What is told of training places, in English. */
export const english: Sentences<TrainingPlacesKinds> = {
  'places-first': (intake) =>
    `${intake.label}: ${placeCount(intake.places)}; this is what is counted from.${extraPlaces(intake)}`,
  'places-next': ({ change, percent, ...intake }) => {
    const start = `${intake.label}: ${placeCount(intake.places)}`;
    if (change === 0n) return `${start}, unchanged.${extraPlaces(intake)}`;
    const growth = percent === undefined ? '' : ` or ${englishShort(percent)} per cent`;
    return `${start}, a change of ${signed(change)}${growth}.${extraPlaces(intake)}`;
  },
  'places-proposal': ({ places, change }) =>
    `The proposal is ${placeCount(places)}, ${change === 0n ? 'as before' : `${signed(change)} against the permanent places before`}.`,
  'places-scenario': ({ proposal, percent, exact, places }) =>
    `${englishWhole(proposal)} changed by ${englishShort(percent)} per cent is ${englishShort(exact)}, rounded ${placeCount(places)}.`,
  'places-specialisation': ({ id, percent, proposal, exact, places }) =>
    `${id}: ${englishExact(percent, 4)} per cent of ${englishWhole(proposal)} is ${englishShort(exact)}, which gives ${placeCount(places)} by largest remainder.`,
  'places-tie': ({ between, places }) =>
    `${englishList(between)} have equal remainders, and only ${placeCount(places)} left. Lots must be drawn.`,
  'places-growth': ({ percent, places }) =>
    `The task changes by ${englishShort(percent)} per cent; should the places follow, they become ${placeCount(places)}.`,
};
