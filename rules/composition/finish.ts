import { byId, compare, divide, type Fraction, fraction } from '../exact/index.ts';
import { type Decided, decided, type Step } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { Composition, Field, OfficialNumbers } from './model.ts';
import * as steps from './steps.ts';

type Seats = ReadonlyMap<string, number>;

/** What the calculation found, before the official numbers are held against it. */
export type Found = {
  readonly seats: Seats;
  /** The mayors of ineligible parties. */
  readonly outside: number;
  readonly base: number;
  readonly cap: number;
  readonly capped: boolean;
  readonly capKept: boolean;
};

/** Puts the answer together: official numbers are in force where they are known, the calculation stays beside them. */
export function finish(
  field: Field,
  found: Found,
  official: OfficialNumbers | undefined,
  told: readonly Step[],
  rules: RuleSet,
): Decided<Composition> {
  const calculated = { size: sumOf(found.seats) + found.outside, seats: found.seats };
  const seats = official?.seats ?? found.seats;
  const size = official?.size ?? calculated.size;
  const underRepresentation = underRepresentationOf(field, seats, size);
  const { base, cap, capped, capKept } = found;
  return decided([...told, ...closingSteps(field, calculated, official, rules)], {
    size,
    cap,
    base,
    capped,
    capKept,
    seats: sorted(seats),
    supplementary: supplementaryOf(field, seats),
    ineligible: field.ineligible.map(({ id, mayors }) => ({ id, mayors })),
    underRepresentation,
    inForce: official ? 'official' : 'calculated',
    calculated: { size: calculated.size, seats: sorted(calculated.seats) },
    difference: official ? differenceOf(official, calculated) : null,
  });
}

function closingSteps(
  field: Field,
  calculated: { size: number; seats: Seats },
  official: OfficialNumbers | undefined,
  rules: RuleSet,
): Step[] {
  const ratios = [...underRepresentationOf(field, calculated.seats, calculated.size)];
  const [worst] = ratios.sort(([a, x], [b, y]) => compare(y, x) || byId(a, b));
  return [
    steps.result(field.eligible, calculated.seats, calculated.size, rules),
    ...(worst ? [steps.worst(worst[0], worst[1], rules)] : []),
    ...(official ? [steps.official(official, differenceOf(official, calculated))] : []),
  ];
}

/** Share of all votes over share of the seats; a party without a seat has no such ratio. */
export function underRepresentationOf(
  { eligible, totalVotes }: Field,
  seats: Seats,
  size: number,
): Map<string, Fraction> {
  return new Map(
    eligible.flatMap(({ id, votes }) => {
      const held = seats.get(id) ?? 0;
      if (held === 0) return [];
      return [[id, divide(fraction(votes, totalVotes), fraction(BigInt(held), BigInt(size)))] as const];
    }),
  );
}

function supplementaryOf({ eligible }: Field, seats: Seats): Map<string, number> {
  return new Map(eligible.map(({ id, mayors }) => [id, Math.max(0, (seats.get(id) ?? 0) - mayors)]));
}

function differenceOf(official: OfficialNumbers, calculated: { size: number; seats: Seats }) {
  const ids = official.seats ? [...new Set([...official.seats.keys(), ...calculated.seats.keys()])] : [];
  const changes = ids.map(
    (id) => [id, (official.seats?.get(id) ?? 0) - (calculated.seats.get(id) ?? 0)] as const,
  );
  return {
    size: official.size - calculated.size,
    seats: sorted(new Map(changes.filter(([, change]) => change !== 0))),
  };
}

function sorted(seats: Seats): Seats {
  return new Map([...seats].sort(([a], [b]) => byId(a, b)));
}

export function sumOf(seats: Seats): number {
  return [...seats.values()].reduce((sum, count) => sum + count, 0);
}
