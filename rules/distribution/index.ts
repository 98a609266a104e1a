import { byId, type Fraction, fraction, sumOf } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, needsLot, openLots } from '../outcome/index.ts';
import { findFault, findPartFault } from './check.ts';
import { listDeviations } from './deviations.ts';
import type {
  DistributionAnswer,
  DistributionInput,
  ReconciliationAnswer,
  ReconciliationInput,
} from './model.ts';
import { keyOf, listDifferences, listExactShares, roundShares } from './shares.ts';
import * as steps from './steps.ts';

export type {
  Amounts,
  Counted,
  Deviation,
  Distribution,
  DistributionAnswer,
  DistributionInput,
  Printed,
  Reconciliation,
  ReconciliationAnswer,
  ReconciliationInput,
  Rounding,
  Share,
} from './model.ts';

/**
 * Shares an amount out by a key (population, 0–17-year-olds, any whole weights), in units of so many øre.
 * The sum is held against the amount and never corrected; a source's printed figures are kept beside.
 * Law: none; a key rests on an agreement, named in `law`. Errors: see errors.ts.
 * Equal remainders at the last unit are an answer (`needs-lot`), answered again with `lots`.
 *
 * @example
 * const weights = new Map([['A', 2n], ['B', 1n]]);
 * const answer = calculateDistribution({ amount: 10000n, unit: 100n, weights, rounding: 'half-up' });
 * answer.status === 'decided' && [...answer.shares]; // [['A', 6700n], ['B', 3300n]]
 */
export function calculateDistribution(input: DistributionInput): DistributionAnswer {
  const fault = findExcess('distribution', input) ?? findFault(input);
  if (fault) return fault;
  const law = input.law ?? steps.keyLaw;
  const book = openLots(input.lots ?? []);
  const exact = listExactShares(input);
  const rounded = roundShares(exact, input, book.settle);
  const key = keyOf(input);
  const optedOut = [...input.weights.keys()].filter((id) => !key.has(id)).sort(byId);
  const told = [
    ...steps.opening(input, optedOut, law),
    ...steps.shares(input, exact, rounded, law),
    ...book.listSteps(law),
  ];
  const problem = book.findProblem(rounded.tie === null);
  if (problem) return problem;
  const { shares } = rounded;
  if (rounded.tie) return needsLot(rounded.tie, [...told, steps.tie(rounded.tie, input, law)], { shares });
  const sum = sumOf(shares.values());
  const differences = input.previous
    ? listDifferences(exact, listExactShares(input.previous), input.unit)
    : null;
  const deviations = listDeviations(input.printed ?? {}, shares, differences);
  const closing = [
    steps.reconciliation(sum, input, law),
    ...(differences ? steps.differences(differences, input, law) : []),
    ...deviations.map((found) => steps.deviation(found, input)),
  ];
  const difference = sum - input.amount;
  return decided([...told, ...closing], {
    shares,
    exact,
    sum,
    difference,
    reconciles: difference === 0n,
    optedOut,
    differences,
    deviations,
  });
}

/**
 * Holds parts against their total, where the key behind them is not known. Nothing is corrected.
 * Law: none; the figures are the source's own. Errors: see errors.ts.
 *
 * @example
 * const parts = new Map([['Nord', 119n], ['Syd', 156n]]);
 * const answer = calculateReconciliation({ counted: 'ones', total: 276n, parts, unit: 1n });
 * answer.status === 'decided' && [answer.sum, answer.difference, answer.withinRounding]; // [275n, -1n, true]
 */
export function calculateReconciliation(input: ReconciliationInput): ReconciliationAnswer {
  const fault = findExcess('distribution', input) ?? findPartFault(input);
  if (fault) return fault;
  const sum = sumOf(input.parts.values());
  const difference = sum - input.total;
  const most = BigInt(input.parts.size) * input.unit;
  const withinRounding = 2n * (difference < 0n ? -difference : difference) <= most;
  const percentOfTotal = input.total === 0n ? null : listPercentages(input);
  const told = [
    steps.reconciled(input, sum, withinRounding),
    ...(percentOfTotal ? [steps.percentages(percentOfTotal)] : []),
  ];
  const reconciles = difference === 0n;
  return decided(told, { sum, difference, reconciles, withinRounding, percentOfTotal });
}

function listPercentages({ parts, total }: ReconciliationInput): Map<string, Fraction> {
  const sorted = [...parts].sort(([a], [b]) => byId(a, b));
  return new Map(sorted.map(([id, part]) => [id, fraction(100n * part, total)]));
}
