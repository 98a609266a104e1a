import { compare, type Fraction, fraction } from '../exact/index.ts';
import { grow } from './derived.ts';
import type { Contract, ContractDeviation, ContractInput, Stated } from './model.ts';
import { findPoint, thresholdOf } from './points.ts';
import { where } from './texts.da.ts';

const counted = (count: number): Fraction => fraction(BigInt(count));

/** Every figure stated, printed or listed that another one contradicts. */
export function listDeviations(
  input: ContractInput,
  { counts, fulfilment }: Pick<Contract, 'counts' | 'fulfilment'>,
): ContractDeviation[] {
  const stated = input.stated.map((one) => ({ ...pick(one), computed: hold(one, input, counts) }));
  const increases = input.increases.map((one) => ({
    of: 'increase' as const,
    id: one.target,
    where: where.increase(one.target),
    stated: thresholdOf(input.goals, one.target),
    computed: grow(one, input),
  }));
  const activities = input.activities.map(({ point, done }, at) => ({
    of: 'activities' as const,
    id: point,
    where: where.activities,
    stated: counted(done.size),
    computed: fraction(fulfilment[at]?.required ?? 0n),
  }));
  return [...stated, ...increases, ...activities].filter((one) => compare(one.stated, one.computed) !== 0);
}

const pick = ({ of, id, where: at, stated }: Stated) => ({ of, id, where: at, stated });

function hold(one: Stated, { goals, agreement, lists }: ContractInput, counts: Contract['counts']): Fraction {
  switch (one.of) {
    case 'point':
      return thresholdOf(goals, one.id);
    case 'year':
    case 'span':
      return one.against ?? nearestYear(one.stated, findPoint(goals, one.id)?.years ?? []);
    case 'points': {
      const goal = goals.find((own) => own.agreement === agreement && own.number === one.id);
      return counted(goal ? goal.points.length : (counts.get('points') ?? 0));
    }
    case 'list':
      return counted(lists.get(one.id)?.length ?? 0);
    default:
      return counted(counts.get(one.of) ?? 0);
  }
}

/** The year itself when the target has it, else its first or last; without years every year will do. */
function nearestYear(stated: Fraction, years: readonly number[]): Fraction {
  const named = years.map(counted).sort(compare);
  const after = named.find((year) => compare(year, stated) >= 0);
  return after ?? named.at(-1) ?? stated;
}
