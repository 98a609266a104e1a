import {
  add,
  compare,
  type Fraction,
  formatDecimal,
  fraction,
  multiply,
  roundToUnit,
} from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, type Refused, type Step } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import * as steps from './steps.ts';

export type IndexationInput = {
  /** Whole øre. */
  readonly amount: bigint;
  /** One rate for every year, first year first: 3/200 is 1.5 per cent. */
  readonly rates: readonly Fraction[];
  /** Øre in the unit the amount is rounded to. */
  readonly unit: bigint;
  /** Several years: round once at the end, or every year as bills are sent. */
  readonly roundEveryYear?: boolean;
  readonly law?: string;
};

export type Indexation = {
  readonly amount: bigint;
  /** The amount before the last rounding. */
  readonly exact: Fraction;
  /** The new amount − the old one. */
  readonly change: bigint;
};

export type IndexationAnswer = Decided<Indexation> | Refused;

/**
 * Regulates an amount with the development of prices and wages, one rate a year, exactly and rounded by name.
 * Law: the agreement that says the amount is regulated, named in `law`. Errors: see errors.ts.
 *
 * @example
 * const answer = calculateIndexation({ amount: 155_636_000n, rates: [fraction(3n, 200n)], unit: 100n });
 * answer.status === 'decided' && answer.amount; // 157_970_500n
 */
export function calculateIndexation(input: IndexationInput): IndexationAnswer {
  const fault = findExcess('indexation', input) ?? findFault(input);
  if (fault) return fault;
  const law = input.law ?? steps.indexLaw;
  const told: Step[] = [];
  let [now, exact] = [fraction(input.amount), fraction(input.amount)];
  for (const [at, rate] of input.rates.entries()) {
    exact = multiply(now, add(fraction(1n), rate));
    told.push(steps.regulation(now, rate, exact, law));
    const rounds = input.roundEveryYear === true || at === input.rates.length - 1;
    now = rounds ? fraction(roundToUnit(exact, input.unit)) : exact;
    if (rounds) told.push(steps.rounded(now.n, input.unit, law));
  }
  return decided(told, { amount: now.n, exact, change: now.n - input.amount });
}

function findFault({ rates, unit }: IndexationInput): Refused | undefined {
  if (unit < 1n) return refuse('index-unit-not-positive');
  if (rates.length === 0) return refuse('no-rates');
  const low = rates.find((rate) => compare(rate, fraction(-1n)) <= 0);
  return low && refuse('index-rate-too-low', { rate: formatDecimal(multiply(low, fraction(100n)), 2) });
}
