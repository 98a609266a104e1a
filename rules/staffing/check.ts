import { findRepeated } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { House, StaffingInput, Year } from './model.ts';

/** The first thing wrong with an input, or undefined. */
export function findFault(input: StaffingInput): Refused | undefined {
  return findHouseFault(input.houses) ?? findAmountFault(input) ?? findYearFault(input);
}

function findHouseFault(houses: readonly House[]): Refused | undefined {
  if (houses.length === 0) return refuse('staffing-without-houses');
  const twice = findRepeated(houses.map(({ id }) => id));
  if (twice !== undefined) return refuse('staffing-house-twice', { house: twice });
  const uncounted = houses.find(({ special }) => special !== null && !isCount(special));
  return uncounted && refuse('staffing-advisers-not-counted', { house: uncounted.id });
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function findAmountFault({ grant, deskMoney, carriedIn, years }: StaffingInput): Refused | undefined {
  const amounts: readonly (readonly [string, bigint])[] = [
    ['Bevillingen', grant],
    ['Kontorpladsbeløbet', deskMoney],
    ['Det overførte beløb', carriedIn],
    ...years.map(({ year, spent }) => [`Forbruget i ${year}`, spent] as const),
  ];
  const negative = amounts.find(([, amount]) => amount < 0n);
  return negative && refuse('staffing-amount-negative', { what: negative[0] });
}

function findYearFault({ years, houses }: StaffingInput): Refused | undefined {
  if (years.length === 0) return refuse('staffing-without-years');
  for (const [at, one] of years.entries()) {
    const before = years[at - 1]?.year;
    const fault = findOrderFault(before, one.year) ?? findAdviserFault(one, houses);
    if (fault) return fault;
  }
  return undefined;
}

function findOrderFault(before: number | undefined, year: number): Refused | undefined {
  if (before === undefined || year === before + 1) return undefined;
  return year === before
    ? refuse('staffing-year-twice', { year })
    : refuse('staffing-years-apart', { before, year });
}

function findAdviserFault({ year, advisers }: Year, houses: readonly House[]): Refused | undefined {
  for (const [house, count] of advisers) {
    if (!houses.some(({ id }) => id === house)) return refuse('staffing-unknown-house', { house, year });
    if (!isCount(count)) return refuse('staffing-advisers-not-counted', { house });
  }
  return undefined;
}
