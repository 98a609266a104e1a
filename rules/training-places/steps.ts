import { type ExactShare, fraction } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { TrainingPlacesKinds } from './kinds.ts';
import type { Change, Intake, Scenario, TrainingPlaces, TrainingPlacesInput } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<TrainingPlacesKinds>(danish, english);

export const placesLaw = 'dimensioneringsaftalen; fastsat ved aftale, ikke ved lov';

export function decision(
  { label, places, extra }: Intake,
  { change, percent, withExtra }: Change,
  first: boolean,
  law: string,
): Step {
  const intake = { label, places, extra, withExtra };
  if (first) return tell('places-first', law, intake);
  return tell('places-next', law, { ...intake, change, percent: percent ?? undefined });
}

export const proposal = ({ proposal: places }: TrainingPlacesInput, change: bigint, law: string): Step =>
  tell('places-proposal', law, { places, change });

export const scenario = ({ proposal: all }: TrainingPlacesInput, one: Scenario, law: string): Step =>
  tell('places-scenario', law, { ...one, proposal: all });

export const parts = (
  { proposal: all, specialisations }: TrainingPlacesInput,
  exact: readonly ExactShare[],
  shares: ReadonlyMap<string, bigint>,
  law: string,
): Step[] =>
  exact.map(({ id, share }) =>
    tell('places-specialisation', law, {
      id,
      percent: specialisations.get(id) ?? fraction(0n),
      proposal: all,
      exact: share,
      places: shares.get(id) ?? 0n,
    }),
  );

export const tie = (
  { between, seats: places }: { readonly between: readonly string[]; readonly seats: number },
  law: string,
): Step => tell('places-tie', law, { between, places });

export const growth = (found: NonNullable<TrainingPlaces['growth']>, law: string): Step =>
  tell('places-growth', law, found);
