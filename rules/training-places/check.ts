import { add, findRepeated, formatShort, formatWhole, fraction } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { TrainingPlacesInput } from './model.ts';

/** The first thing wrong with an input, or undefined. */
export function findFault(input: TrainingPlacesInput): Refused | undefined {
  return findHistoryFault(input) ?? findScenarioFault(input) ?? findShareFault(input) ?? findTaskFault(input);
}

function findHistoryFault({ history, proposal }: TrainingPlacesInput): Refused | undefined {
  if (history.length === 0) return refuse('history-empty');
  const twice = findRepeated(history.map(({ label }) => label));
  if (twice !== undefined) return refuse('intake-twice', { label: twice });
  const counts = history.flatMap(({ label, places, extra }) => [
    { label, places },
    { label, places: extra },
  ]);
  const negative = [...counts, { label: 'forslaget', places: proposal }].find(({ places }) => places < 0n);
  return (
    negative && refuse('places-negative', { label: negative.label, places: formatWhole(negative.places) })
  );
}

function findScenarioFault({ scenarios }: TrainingPlacesInput): Refused | undefined {
  const below = scenarios.find(({ n, d }) => n < -100n * d);
  return below && refuse('scenario-below-nothing', { percent: formatShort(below) });
}

function findShareFault({ specialisations }: TrainingPlacesInput): Refused | undefined {
  if (specialisations.size === 0) return undefined;
  const negative = [...specialisations].find(([, percent]) => percent.n < 0n);
  if (negative)
    return refuse('specialisation-negative', { name: negative[0], percent: formatShort(negative[1]) });
  const sum = [...specialisations.values()].reduce(add, fraction(0n));
  if (sum.n === 100n && sum.d === 1n) return undefined;
  return refuse('specialisations-not-whole', { sum: formatShort(sum) });
}

function findTaskFault({ task }: TrainingPlacesInput): Refused | undefined {
  if (task === null || (task.before > 0n && task.after >= 0n)) return undefined;
  return refuse('task-from-nothing', { before: formatWhole(task.before) });
}
