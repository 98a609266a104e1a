import { byId } from '../exact/index.ts';
import type { Amounts, Deviation, Printed } from './model.ts';
import { sumOf } from './shares.ts';

/** Every printed figure that is not the computed one; a printed total is held against its own printed rows. */
export function listDeviations(printed: Printed, shares: Amounts, differences: Amounts | null): Deviation[] {
  return [
    ...compareRows('share', printed.shares, shares),
    ...compareTotal('sum', printed.sum, printed.shares ?? shares),
    ...compareRows('difference', printed.differences, differences ?? new Map()),
    ...compareTotal('difference-sum', printed.differenceSum, printed.differences ?? differences ?? new Map()),
  ];
}

function compareRows(of: Deviation['of'], printed: Amounts | undefined, computed: Amounts): Deviation[] {
  return [...(printed ?? [])]
    .sort(([a], [b]) => byId(a, b))
    .flatMap(([id, value]) => deviationOf(of, id, value, computed.get(id) ?? 0n));
}

function compareTotal(of: Deviation['of'], printed: bigint | undefined, rows: Amounts): Deviation[] {
  return printed === undefined ? [] : deviationOf(of, '', printed, sumOf(rows.values()));
}

function deviationOf(of: Deviation['of'], id: string, printed: bigint, computed: bigint): Deviation[] {
  return printed === computed ? [] : [{ of, id, printed, computed, difference: printed - computed }];
}
