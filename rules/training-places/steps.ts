import {
  type ExactShare,
  endSentence,
  formatCount,
  formatExact,
  formatList,
  formatShort,
  formatWhole,
  fraction,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Change, Intake, Scenario, TrainingPlaces, TrainingPlacesInput } from './model.ts';

export const placesLaw = 'dimensioneringsaftalen; fastsat ved aftale, ikke ved lov';

const places = (count: bigint): string => formatCount(count, 'plads', 'pladser');
const signed = (value: bigint): string => (value > 0n ? `+${formatWhole(value)}` : formatWhole(value));

export function decision(
  intake: Intake,
  { change, percent, withExtra }: Change,
  first: boolean,
  law: string,
): Step {
  const growth = percent === null ? '' : ` eller ${formatShort(percent)} pct.`;
  const moved = first
    ? 'det regnes der fra'
    : change === 0n
      ? 'det er uændret'
      : `det er en ændring på ${signed(change)}${growth}`;
  const extra =
    intake.extra === 0n
      ? ''
      : `; dertil kommer ${places(intake.extra)} for dette optag alene, i alt ${formatWhole(withExtra)}; de tæller ikke med næste gang`;
  return { text: endSentence(`${intake.label}: ${places(intake.places)}; ${moved}${extra}`), law };
}

export function proposal(input: TrainingPlacesInput, proposed: bigint, law: string): Step {
  const against = proposed === 0n ? 'som før' : `${signed(proposed)} i forhold til de faste pladser før`;
  return { text: `Forslaget er ${places(input.proposal)}, ${against}.`, law };
}

export function scenario(input: TrainingPlacesInput, one: Scenario, law: string): Step {
  const text = `${formatWhole(input.proposal)} ændret med ${formatShort(one.percent)} pct. er ${formatShort(one.exact)}, afrundet ${places(one.places)}.`;
  return { text, law };
}

export function parts(
  input: TrainingPlacesInput,
  exact: readonly ExactShare[],
  shares: ReadonlyMap<string, bigint>,
  law: string,
): Step[] {
  const percentOf = (id: string): string => formatExact(input.specialisations.get(id) ?? fraction(0n), 4);
  return exact.map(({ id, share }) => ({
    text: `${id}: ${percentOf(id)} pct. af ${formatWhole(input.proposal)} er ${formatShort(share)}, det giver ${places(shares.get(id) ?? 0n)} efter største rest.`,
    law,
  }));
}

export function tie(
  open: { readonly between: readonly string[]; readonly seats: number },
  law: string,
): Step {
  const left = formatCount(open.seats, 'plads', 'pladser');
  return {
    text: `${formatList(open.between)} har lige store rester, og der er kun ${left} tilbage. Der skal trækkes lod.`,
    law,
  };
}

export function growth(found: NonNullable<TrainingPlaces['growth']>, law: string): Step {
  return {
    text: `Opgaven ændrer sig ${formatShort(found.percent)} pct.; skal pladserne følge med, bliver det ${places(found.places)}.`,
    law,
  };
}
