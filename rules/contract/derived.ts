import { add, divide, type Fraction, fraction, multiply, subtract } from '../exact/index.ts';
import type { ContractGoal, ContractInput, Derived, Increase } from './model.ts';
import { isPercent, thresholdOf } from './points.ts';

const hundred = fraction(100n);
const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, fraction(0n));

/** A threshold as a share: 80 pct. is four fifths, a half is a half. */
function shareOf(goals: readonly ContractGoal[], id: string): Fraction {
  const threshold = thresholdOf(goals, id);
  return isPercent(goals, id) ? divide(threshold, hundred) : threshold;
}

/** A figure that follows from the points it names; with no points it is nothing. */
export function derive({ of, points }: Derived, goals: readonly ContractGoal[]): Fraction {
  const [first = fraction(0n), ...others] = points.map((id) => thresholdOf(goals, id));
  const part = points.slice(1).reduce((rest, id) => multiply(rest, shareOf(goals, id)), first);
  switch (of) {
    case 'sum':
      return sum([first, ...others]);
    case 'overlap':
      return subtract(sum(others), first);
    case 'part':
      return part;
    case 'rest':
      return subtract(first, part);
    case 'percent':
      return multiply(divide(first, sum(others)), hundred);
    case 'difference':
      return subtract(first, sum(others));
  }
}

/** What a target must be after its baseline and increases. */
export const grow = (
  { baseline, increase, times }: Increase,
  { goals }: Pick<ContractInput, 'goals'>,
): Fraction => add(baseline, multiply(thresholdOf(goals, increase), fraction(BigInt(times))));
