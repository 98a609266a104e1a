import { add, findRepeated, fraction } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { ContractInput, Derived, Stated } from './model.ts';
import { findPoint, identityOf, listPoints, thresholdOf } from './points.ts';

/** The first thing wrong with a contract, or undefined. */
export function findContractFault(input: ContractInput): Refused | undefined {
  if (input.goals.length === 0) return refuse('contract-without-goals');
  return (
    findTwice(input) ??
    findItemTwice(input) ??
    firstOf(input.stated, (one) => findStatedFault(one, input)) ??
    firstOf(input.increases, ({ target, increase }) => findMissing([target, increase], input)) ??
    firstOf(input.derived, (one) => findDerivedFault(one, input)) ??
    firstOf(input.activities, ({ point }) => findActivityFault(point, input))
  );
}

function firstOf<T>(items: readonly T[], find: (item: T) => Refused | undefined): Refused | undefined {
  return items.map(find).find((fault) => fault !== undefined);
}

function findTwice({ goals }: ContractInput): Refused | undefined {
  const goal = findRepeated(goals.map(identityOf));
  if (goal !== undefined) return refuse('goal-twice', { goal });
  const point = findRepeated(listPoints(goals).map(({ id }) => id));
  return point === undefined ? undefined : refuse('point-twice', { point });
}

function findItemTwice({ lists }: ContractInput): Refused | undefined {
  return firstOf([...lists], ([list, items]) => {
    const item = findRepeated(items);
    return item === undefined ? undefined : refuse('list-item-twice', { item, list });
  });
}

/** A point that is not in the contract, or has no threshold to count with. */
function findMissing(ids: readonly string[], { goals }: ContractInput): Refused | undefined {
  return firstOf(ids, (id) => {
    const point = findPoint(goals, id);
    if (!point) return refuse('point-unknown', { point: id });
    return point.threshold === undefined ? refuse('point-without-threshold', { point: id }) : undefined;
  });
}

function findStatedFault(one: Stated, input: ContractInput): Refused | undefined {
  if (one.of === 'point') return findMissing([one.id], input);
  if (one.of === 'list' && !input.lists.has(one.id)) return refuse('list-unknown', { list: one.id });
  if (one.of === 'points' && one.id !== '' && !hasGoal(one.id, input))
    return refuse('goal-unknown', { goal: one.id });
  if (one.of === 'span' && one.against && one.against.n < 1n)
    return refuse('span-backwards', { where: one.where });
  if (one.of !== 'year' || one.against) return undefined;
  return findPoint(input.goals, one.id) ? undefined : refuse('point-unknown', { point: one.id });
}

const hasGoal = (number: string, { goals, agreement }: ContractInput): boolean =>
  goals.some((goal) => goal.agreement === agreement && goal.number === number);

function findDerivedFault({ name, of, points }: Derived, input: ContractInput): Refused | undefined {
  if (points.length < 2) return refuse('derived-too-few-points', { name });
  const missing = findMissing(points, input);
  if (missing || of !== 'percent') return missing;
  const whole = points.slice(1).map((id) => thresholdOf(input.goals, id));
  return whole.reduce(add, fraction(0n)).n === 0n ? refuse('derived-over-nothing', { name }) : undefined;
}

function findActivityFault(point: string, input: ContractInput): Refused | undefined {
  const { n, d } = thresholdOf(input.goals, point);
  return (
    findMissing([point], input) ??
    (n < 1n || d !== 1n ? refuse('fulfilment-not-whole', { point }) : undefined)
  );
}
