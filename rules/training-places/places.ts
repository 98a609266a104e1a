import {
  byId,
  type ExactShare,
  type Fraction,
  fraction,
  multiply,
  roundHalfUp,
  subtract,
} from '../exact/index.ts';
import type { Change, Intake, Scenario, TrainingPlaces, TrainingPlacesInput } from './model.ts';

const hundredth = fraction(1n, 100n);

/** Every decision against the permanent places before it. */
export function listChanges(history: readonly Intake[]): Change[] {
  return history.map(({ label, places, extra }, at) => {
    const before = history[at - 1]?.places ?? places;
    const percent = before === 0n ? null : fraction(100n * (places - before), before);
    return { label, change: places - before, percent, withExtra: places + extra };
  });
}

/** What each change makes of the proposal, exact and in whole places, halves up. */
export function listScenarios({ scenarios, proposal }: TrainingPlacesInput): Scenario[] {
  return scenarios.map((percent) => {
    const factor = subtract(fraction(1n), multiply(percent, fraction(-1n, 100n)));
    const exact = multiply(fraction(proposal), factor);
    return { percent, exact, places: roundHalfUp(exact) };
  });
}

/** Each specialisation's exact part of the proposal, in order of name. */
export function listExactParts({ specialisations, proposal }: TrainingPlacesInput): ExactShare[] {
  const part = (percent: Fraction): Fraction => multiply(multiply(percent, hundredth), fraction(proposal));
  return [...specialisations]
    .sort(([a], [b]) => byId(a, b))
    .map(([id, percent]) => ({ id, share: part(percent) }));
}

/** How much the task grows, and the places if they were to follow it. */
export function findGrowth({ task, proposal }: TrainingPlacesInput): TrainingPlaces['growth'] {
  if (task === null) return null;
  return {
    percent: fraction(100n * (task.after - task.before), task.before),
    places: roundHalfUp(fraction(proposal * task.after, task.before)),
  };
}
