import { endSentence, formatShort } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Contract, ContractInput, Derived } from './contract-model.ts';
import { isPercent, lawOfPoint, thresholdOf } from './contract-points.ts';

/** Each derived figure with its sum. */
export function derived(input: ContractInput, { derived: values }: Contract): Step[] {
  return input.derived.flatMap((one) => {
    const value = values.get(one.name);
    if (!value) return [];
    const text = endSentence(`${one.name}: ${tell(one, input, formatShort(value))}`);
    return [{ text, law: lawOfPoint(input.goals, one.points[0] ?? '', input.agreement) }];
  });
}

function tell({ of, points }: Derived, { goals }: ContractInput, value: string): string {
  const [first = '', ...others] = points.map((id) => formatShort(thresholdOf(goals, id)));
  const shares = points
    .slice(1)
    .map((id, at) => (isPercent(goals, id) ? `${others[at]} pct.` : `${others[at]}`));
  switch (of) {
    case 'sum':
      return `${[first, ...others].join(' + ')} = ${value}`;
    case 'overlap':
      return `${others.join(' + ')} − ${first} = ${value}; højst så mange er talt to gange`;
    case 'part':
      return `${[first, ...shares].join(' × ')} = ${value}`;
    case 'rest':
      return `${first} − ${[first, ...shares].join(' × ')} = ${value}`;
    case 'percent':
      return `${first} × 100 : ${inBrackets(others)} = ${value} pct.`;
    case 'difference':
      return `${[first, ...others].join(' − ')} = ${value}`;
  }
}

const inBrackets = (numbers: readonly string[]): string =>
  numbers.length === 1 ? numbers.join('') : `(${numbers.join(' + ')})`;
