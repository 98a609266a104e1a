import { type Reader, readYesNo } from '../forms/index.ts';
import type { Refused } from '../outcome/index.ts';
import { type ContractInput, derivedKinds } from './model.ts';
import { goalFields, readGoal } from './read-goal.ts';
import { readStated, statedFields } from './read-stated.ts';

export const contractFields = ['agreement', 'goals', 'stated', 'increases', 'derived', 'activities', 'lists'];

/** A performance contract with its goals, and what is to be held against them. */
export function readContract(read: Reader): ContractInput | Refused {
  const agreement = read.text('agreement');
  const derived = readList(read, 'derived', ['name', 'of', 'points'], (item) => ({
    name: item.text('name'),
    of: item.choice('of', derivedKinds),
    points: item.texts('points'),
  }));
  read.unique(
    'derived',
    derived.map(({ name }) => name),
  );
  const lists = readList(
    read,
    'lists',
    ['name', 'items'],
    (item) => [item.text('name'), item.texts('items')] as const,
  );
  read.unique(
    'lists',
    lists.map(([name]) => name),
  );
  return read.finish({
    agreement,
    goals: read.list('goals', goalFields, (item) => readGoal(item, agreement)),
    stated: readList(read, 'stated', statedFields, readStated),
    increases: readList(read, 'increases', ['target', 'baseline', 'increase', 'times'], (item) => ({
      target: item.text('target'),
      baseline: item.fraction('baseline'),
      increase: item.text('increase'),
      times: item.optional('times', item.count, 1),
    })),
    derived,
    lists: new Map(lists),
    activities: readList(read, 'activities', ['point', 'done'], (item) => ({
      point: item.text('point'),
      done: item.entries('done', readYesNo, false),
    })),
  });
}

const readList = <T>(
  read: Reader,
  field: string,
  known: readonly string[],
  each: (item: Reader) => T,
): readonly T[] => read.optional(field, (at) => read.list(at, known, each), []);
