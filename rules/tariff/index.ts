import { compare, type Fraction, fraction, multiply, roundToUnit } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, type Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import * as steps from './steps.ts';

/** A surplus carried over lowers the financing and is negative; a deficit raises it. Whole øre. */
export type Carried = { readonly objective: bigint; readonly tariff: bigint };

export type TariffInput = {
  /** All expenses, to be split; or `financing`, when the part paid by tariff is known. Whole øre. */
  readonly expenses?: bigint;
  readonly financing?: bigint;
  /** The part everybody pays by the key: 3/5 unless something else is agreed. */
  readonly objectiveShare?: Fraction;
  readonly carried?: Carried;
  readonly cases: bigint;
  /** Øre in the unit the amounts are rounded to. */
  readonly unit: bigint;
  readonly law?: string;
};

export type Tariff = {
  /** Null when only the tariff's financing was given. */
  readonly objective: bigint | null;
  readonly objectiveAfterCarry: bigint | null;
  readonly tariff: bigint;
  readonly tariffAfterCarry: bigint;
  readonly perCase: bigint;
  /** Cases × tariff − financing: what rounding leaves over or short. */
  readonly roundingLeft: bigint;
};

export type TariffAnswer = Decided<Tariff> | Refused;

/**
 * Splits expenses in objective financing and tariff, takes the carried result in, and gives the tariff per case.
 * Law: the agreement on financing, named in `law`. Errors: see errors.ts.
 *
 * @example
 * const carried = { objective: -1_692_800n, tariff: -1_128_500n };
 * const answer = calculateTariff({ expenses: 733_800_000n, carried, cases: 225n, unit: 100n });
 * answer.status === 'decided' && [answer.objective, answer.perCase]; // [440_280_000n, 1_299_500n]
 */
export function calculateTariff(input: TariffInput): TariffAnswer {
  const fault = findExcess('tariff', input) ?? findFault(input);
  if (fault) return fault;
  const law = input.law ?? steps.tariffLaw;
  const { cases, unit, carried = { objective: 0n, tariff: 0n } } = input;
  const share = input.objectiveShare ?? fraction(3n, 5n);
  const total = input.expenses;
  const objective = total === undefined ? null : roundToUnit(multiply(fraction(total), share), unit);
  const tariff = (total ?? input.financing ?? 0n) - (objective ?? 0n);
  const objectiveAfterCarry = objective === null ? null : objective + carried.objective;
  const tariffAfterCarry = tariff + carried.tariff;
  const exact = fraction(tariffAfterCarry, cases);
  const perCase = roundToUnit(exact, unit);
  const opening =
    total === undefined || objective === null || objectiveAfterCarry === null
      ? []
      : [
          steps.split(total, share, objective, tariff, law),
          steps.carried('objective', objective, carried.objective, objectiveAfterCarry, law),
        ];
  return decided(
    [
      ...opening,
      steps.carried('tariff', tariff, carried.tariff, tariffAfterCarry, law),
      steps.perCase(tariffAfterCarry, cases, exact, perCase, law),
    ],
    {
      objective,
      objectiveAfterCarry,
      tariff,
      tariffAfterCarry,
      perCase,
      roundingLeft: perCase * cases - tariffAfterCarry,
    },
  );
}

function findFault(input: TariffInput): Refused | undefined {
  const { expenses, financing, objectiveShare, cases, unit, carried } = input;
  if (expenses !== undefined && financing !== undefined) return refuse('expenses-and-financing');
  if (expenses === undefined && financing === undefined) return refuse('nothing-to-finance');
  if (expenses === undefined && (objectiveShare !== undefined || (carried?.objective ?? 0n) !== 0n))
    return refuse('objective-without-expenses');
  if (cases < 1n) return refuse('no-cases-to-bill');
  if (unit < 1n) return refuse('tariff-unit-not-positive');
  const share = objectiveShare ?? fraction(0n);
  return share.n < 0n || compare(share, fraction(1n)) > 0
    ? refuse('objective-share-out-of-range')
    : undefined;
}
