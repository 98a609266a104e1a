import { formatKroner, formatWhole } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { DistributionInput, ReconciliationInput, Share } from './model.ts';

/** The first thing wrong with an input, or undefined. */
export function findFault(input: DistributionInput): Refused | undefined {
  return (
    findKeyFault(input, 'listen over dem, der er med') ??
    (input.previous && findKeyFault(input.previous, 'det foregående års liste over dem, der er med')) ??
    findUnitFault(input) ??
    findPrintedFault(input)
  );
}

function findKeyFault({ weights, include }: Share, where: string): Refused | undefined {
  if (weights.size === 0) return refuse('key-empty');
  for (const [id, weight] of weights)
    if (weight < 0n) return refuse('key-negative', { id, weight: formatWhole(weight) });
  const seen = new Set<string>();
  for (const id of include ?? []) {
    if (!weights.has(id)) return refuse('unknown-receiver', { id, where });
    if (seen.has(id)) return refuse('receiver-twice', { id, where });
    seen.add(id);
  }
  const taking = [...weights].filter(([id]) => include === undefined || seen.has(id));
  return taking.every(([, weight]) => weight === 0n) ? refuse('key-over-nothing') : undefined;
}

function findUnitFault({ amount, unit, rounding }: DistributionInput): Refused | undefined {
  if (unit < 1n) return refuse('unit-not-positive');
  if (rounding === 'half-up' || amount % unit === 0n) return undefined;
  return refuse('amount-not-in-units', { amount: formatKroner(amount), unit: formatKroner(unit) });
}

function findPrintedFault({ weights, previous, printed = {} }: DistributionInput): Refused | undefined {
  const { shares = new Map(), differences = new Map(), differenceSum } = printed;
  const stranger = [...shares.keys()].find((id) => !weights.has(id));
  if (stranger !== undefined) return refuse('unknown-receiver', { id: stranger, where: 'kildens beløb' });
  if (previous === undefined && (differences.size > 0 || differenceSum !== undefined))
    return refuse('printed-differences-without-year');
  const unknown = [...differences.keys()].find((id) => !weights.has(id) && !previous?.weights.has(id));
  return unknown === undefined
    ? undefined
    : refuse('unknown-receiver', { id: unknown, where: 'kildens forskelle' });
}

/** The first thing wrong with figures to reconcile, or undefined. */
export function findPartFault({ parts, unit }: ReconciliationInput): Refused | undefined {
  if (parts.size === 0) return refuse('nothing-to-reconcile');
  return unit < 1n ? refuse('unit-not-positive') : undefined;
}
