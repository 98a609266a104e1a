import { calculateDistribution } from '../distribution/index.ts';
import {
  byId,
  compare,
  type Fraction,
  formatPercent,
  fraction,
  multiply,
  roundToUnit,
} from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, isRefused, type Refused, type Step } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import * as steps from './steps.ts';

export type Split = {
  readonly population: ReadonlyMap<string, bigint>;
  readonly optOut: readonly string[];
};

export type GuaranteeInput = {
  /** The operating year, 1 for the first. */
  readonly year: number;
  /** Whole øre; a surplus is negative. */
  readonly deficit: bigint;
  readonly fullOccupancyAllYear: boolean;
  /** Whether year 2 was full: from then on the guarantee has lapsed. */
  readonly year2Full: boolean;
  /** 1/2 unless a higher cover is decided for this case. */
  readonly cover?: Fraction;
  /** The decision a higher cover rests on, or that lets somebody else than a municipality in. */
  readonly decidedBy?: string;
  /** 3 unless something else is agreed. */
  readonly maxYears?: number;
  readonly split?: Split;
  /** Øre in the unit the amounts are rounded to. */
  readonly unit: bigint;
};

export type Guarantee = {
  readonly covered: bigint;
  readonly uncovered: bigint;
  readonly reason: steps.Reason;
  /** What each municipality pays; null when no split was asked for. */
  readonly shares: ReadonlyMap<string, bigint> | null;
};

export type GuaranteeAnswer = Decided<Guarantee> | Refused;

const standardCover = fraction(1n, 2n);

/**
 * How much of a new residential offer's deficit the municipalities cover together, and what each pays.
 * Law: the extended deficit model of Syddanmark (August 2024). Errors: see errors.ts.
 *
 * @example
 * const answer = calculateGuarantee({ year: 1, deficit: 100_000_000n, fullOccupancyAllYear: false, year2Full: false, unit: 100n });
 * answer.status === 'decided' && answer.covered; // 50_000_000n
 */
export function calculateGuarantee(input: GuaranteeInput): GuaranteeAnswer {
  const fault =
    findExcess('guarantee', input) ?? findFault(input) ?? (input.split && findSplitFault(input.split));
  if (fault) return fault;
  const reason = findReason(input);
  const share = input.cover ?? standardCover;
  const covered =
    reason === 'covered' ? roundToUnit(multiply(fraction(input.deficit), share), input.unit) : 0n;
  const uncovered = input.deficit > 0n ? input.deficit - covered : 0n;
  const told: Step[] = [
    reason === 'covered'
      ? steps.covered(input.deficit, share, covered, uncovered, input.decidedBy)
      : steps.notCovered(reason),
  ];
  if (input.split === undefined) return decided(told, { covered, uncovered, reason, shares: null });
  return shareOut(input.split, input.unit, told, { covered, uncovered, reason });
}

function findReason(input: GuaranteeInput): steps.Reason {
  if (input.deficit <= 0n) return 'no-deficit';
  if (input.year > (input.maxYears ?? 3)) return 'beyond-the-years';
  if (input.fullOccupancyAllYear) return 'full-occupancy';
  return input.year >= 2 && input.year2Full ? 'lapsed' : 'covered';
}

function shareOut(
  { population, optOut }: Split,
  unit: bigint,
  told: readonly Step[],
  cover: Omit<Guarantee, 'shares'>,
): GuaranteeAnswer {
  const out = new Set(optOut);
  const include = [...population.keys()].filter((id) => !out.has(id));
  const answer = calculateDistribution({
    amount: cover.covered,
    unit,
    weights: population,
    include,
    rounding: 'half-up',
    law: steps.guaranteeLaw,
  });
  if (isRefused(answer)) return answer;
  if (answer.status !== 'decided') return refuse('guarantee-without-population');
  const left = optOut.length > 0 ? [steps.optedOut([...optOut].sort(byId))] : [];
  return decided([...told, ...left, ...answer.steps], { ...cover, shares: answer.shares });
}

function findFault({
  year,
  unit,
  fullOccupancyAllYear,
  year2Full,
  cover = standardCover,
  decidedBy,
  maxYears = 3,
}: GuaranteeInput): Refused | undefined {
  if (!Number.isInteger(year) || year < 1) return refuse('guarantee-year-not-counted');
  if (year === 1 && year2Full) return refuse('guarantee-year-2-not-yet');
  if (year === 2 && year2Full !== fullOccupancyAllYear && year2Full)
    return refuse('guarantee-year-2-contradicted');
  if (unit < 1n) return refuse('guarantee-unit-not-positive');
  if (!Number.isInteger(maxYears) || maxYears < 1) return refuse('guarantee-years-not-counted');
  if (cover.n < 0n || compare(cover, fraction(1n)) > 0) return refuse('cover-out-of-range');
  const higher = compare(cover, standardCover) > 0;
  return higher && decidedBy === undefined
    ? refuse('cover-without-decision', { standard: formatPercent(standardCover, 0) })
    : undefined;
}

function findSplitFault({ population, optOut }: Split): Refused | undefined {
  const negative = [...population].find(([, people]) => people < 0n);
  if (negative) return refuse('guarantee-population-negative', { id: negative[0] });
  const stranger = optOut.find((id) => !population.has(id));
  if (stranger !== undefined) return refuse('guarantee-unknown-municipality', { id: stranger });
  const out = new Set(optOut);
  const paying = [...population].filter(([id]) => !out.has(id));
  return paying.every(([, people]) => people === 0n) ? refuse('guarantee-without-population') : undefined;
}
