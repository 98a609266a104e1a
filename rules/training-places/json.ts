import { printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  openInput,
  printAnswer,
  printMap,
  printRefused,
  printWhole,
  readFraction,
  readLots,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { calculateTrainingPlaces, type TrainingPlaces, type TrainingPlacesInput } from './index.ts';

const known = ['history', 'proposal', 'scenarios', 'specialisations', 'task', 'lots', 'law'];

/** The rule from JSON to JSON. */
export function run(input: unknown): JsonFields {
  const read = readInput(input);
  if (isRefused(read)) return printRefused(read);
  const answer = calculateTrainingPlaces(read);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, printPlaces(answer));
    case 'needs-lot':
      return printAnswer(answer, { specialisations: printMap(answer.specialisations, printWhole) });
    case 'impossible':
      return printAnswer(answer, {});
  }
}

function readInput(input: unknown): TrainingPlacesInput | Refused {
  const read = openInput(input, known);
  const task = read.has('task') ? read.inner('task', ['before', 'after']) : null;
  return read.finish({
    history: read.list('history', ['label', 'places', 'extra'], (item) => ({
      label: item.text('label'),
      places: item.whole('places'),
      extra: item.optional('extra', item.whole, 0n),
    })),
    proposal: read.whole('proposal'),
    scenarios: read.optional('scenarios', (field) => read.each(field, readFraction, { n: 0n, d: 1n }), []),
    specialisations: read.optional(
      'specialisations',
      (field) => read.entries(field, readFraction, { n: 0n, d: 1n }),
      new Map(),
    ),
    task: task && { before: task.whole('before'), after: task.whole('after') },
    lots: readLots(read),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
}

function printPlaces(places: TrainingPlaces): JsonFields {
  const { growth } = places;
  return {
    changes: places.changes.map(({ label, change, percent, withExtra }) => ({
      label,
      change: printWhole(change),
      percent: percent && printFraction(percent),
      withExtra: printWhole(withExtra),
    })),
    proposed: printWhole(places.proposed),
    scenarios: places.scenarios.map((one) => ({
      percent: printFraction(one.percent),
      exact: printFraction(one.exact),
      places: printWhole(one.places),
    })),
    specialisations: printMap(places.specialisations, printWhole),
    growth: growth && { percent: printFraction(growth.percent), places: printWhole(growth.places) },
  };
}
