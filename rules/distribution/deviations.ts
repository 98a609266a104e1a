import { compareFigure, compareRows } from '../deviations/index.ts';
import { sumOf } from '../exact/index.ts';
import type { Amounts, Deviation, Printed } from './model.ts';

/** Every printed figure that is not the computed one; a printed total is held against its own printed rows. */
export function listDeviations(printed: Printed, shares: Amounts, differences: Amounts | null): Deviation[] {
  const changes = differences ?? new Map();
  const sum = sumOf((printed.shares ?? shares).values());
  const changed = sumOf((printed.differences ?? changes).values());
  return [
    ...compareRows('share', printed.shares, shares),
    ...compareFigure('sum', '', printed.sum, sum),
    ...compareRows('difference', printed.differences, changes),
    ...compareFigure('difference-sum', '', printed.differenceSum, changed),
  ];
}
