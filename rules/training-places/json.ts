import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  readFraction,
  readLots,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { calculateTrainingPlaces, type TrainingPlacesInput } from './index.ts';

const known = ['history', 'proposal', 'scenarios', 'specialisations', 'task', 'lots', 'law'];

const change = print.fields({
  ...{ label: print.text, change: print.whole },
  ...{ percent: print.orNull(print.fraction), withExtra: print.whole },
});
const scenario = print.fields({ percent: print.fraction, exact: print.fraction, places: print.whole });
const settled = answerOf('decided', {
  changes: print.listOf(change),
  proposed: print.whole,
  scenarios: print.listOf(scenario),
  specialisations: print.wholes,
  growth: print.orNull(print.fields({ percent: print.fraction, places: print.whole })),
});
const tied = answerOf('needs-lot', { specialisations: print.wholes });
const unable = answerOf('impossible', {});
export const answers = [settled, tied, unable];

/** The rule from JSON to JSON. */
export function run(input: unknown): JsonFields {
  const read = readInput(input);
  if (isRefused(read)) return printRefused(read);
  const answer = calculateTrainingPlaces(read);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return settled.print(answer);
    case 'needs-lot':
      return tied.print(answer);
    case 'impossible':
      return unable.print(answer);
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
