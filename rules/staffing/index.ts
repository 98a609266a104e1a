import { calculateDistribution } from '../distribution/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, isRefused, needsLot } from '../outcome/index.ts';
import { findFault } from './check.ts';
import type { StaffingAnswer, StaffingInput } from './model.ts';
import * as steps from './steps.ts';
import { listYears } from './years.ts';

export type {
  House,
  Short,
  StaffedYear,
  Staffing,
  StaffingAnswer,
  StaffingInput,
  Year,
} from './model.ts';

/**
 * The grant for advisers posted in the business houses: what each house gives of it by population, the desk money it
 * gets, and what every year leaves to the next. Amounts in whole øre. Law: the annex to the framework agreement, named
 * in `law`. Errors: see errors.ts. Equal remainders for the last krone need a lot.
 *
 * @example
 * const houses = [{ id: 'Fyn', population: 1n, special: null }, { id: 'Sjælland', population: 3n, special: null }];
 * const years = [{ year: 2024, advisers: new Map([['Fyn', 1], ['Sjælland', 1]]), spent: 300n }];
 * const choices = { deskFrom: 'beside', minimum: 'special', carriedIn: 0n };
 * const answer = calculateStaffing({ houses, years, grant: 400n, deskMoney: 50n, ...choices });
 * answer.status === 'decided' && [[...answer.shares], answer.years[0].carriedOut]; // [[['Fyn', 100n], ['Sjælland', 300n]], 100n]
 */
export function calculateStaffing(input: StaffingInput): StaffingAnswer {
  const fault = findExcess('staffing', input) ?? findFault(input);
  if (fault) return fault;
  const law = input.law ?? steps.staffingLaw;
  const shared = calculateDistribution({
    amount: input.grant,
    unit: 100n,
    rounding: 'largest-remainder',
    weights: new Map(input.houses.map(({ id, population }) => [id, population])),
    lots: input.lots ?? [],
    law,
  });
  if (isRefused(shared) || shared.status === 'impossible') return shared;
  if (shared.status === 'needs-lot') return needsLot(shared, shared.steps, { shares: shared.shares });
  const years = listYears(input);
  const told = years.flatMap((year) => steps.listYearSteps(year, input, law));
  return decided([...shared.steps, steps.promise(input, law), ...told], { shares: shared.shares, years });
}
