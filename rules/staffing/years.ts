import { byId, sumOf } from '../exact/index.ts';
import type { House, Short, StaffedYear, StaffingInput, Year } from './model.ts';

/** Every house has at least one adviser; the agreement gives some more. */
export const commonMinimum = 1;

/** Every year in turn; what one leaves the next has. */
export function listYears(input: StaffingInput): StaffedYear[] {
  const done: StaffedYear[] = [];
  for (const year of input.years)
    done.push(staffYear(input, year, done.at(-1)?.carriedOut ?? input.carriedIn));
  return done;
}

function staffYear(input: StaffingInput, { year, advisers, spent }: Year, carriedIn: bigint): StaffedYear {
  const posted = ({ id }: House): number => advisers.get(id) ?? 0;
  const houses = [...input.houses].sort((a, b) => byId(a.id, b.id));
  const desks = new Map(houses.map((house) => [house.id, BigInt(posted(house)) * input.deskMoney]));
  const deskSum = sumOf(desks.values());
  const available = input.grant + carriedIn;
  const used = spent + (input.deskFrom === 'grant' ? deskSum : 0n);
  const left = available - used;
  return {
    year,
    advisers: houses.reduce((sum, house) => sum + posted(house), 0),
    desks,
    deskSum,
    available,
    used,
    carriedOut: left > 0n ? left : 0n,
    overspent: left < 0n ? -left : 0n,
    short: houses.flatMap((house) => shortOf(house, posted(house), input.minimum)),
  };
}

function shortOf({ id, special }: House, posted: number, minimum: StaffingInput['minimum']): Short[] {
  const promised = minimum === 'special' ? (special ?? commonMinimum) : commonMinimum;
  return posted < promised ? [{ house: id, posted, promised }] : [];
}
