import fc from 'fast-check';
import { ceil, compare, type Fraction, floor, fraction } from '../exact/index.ts';
import { checkable } from '../proof.testing.ts';
import type { Rule } from './faults.testing.ts';
import type { ApportionmentInput, Group, Method, Seats } from './model.ts';

const ids = ['A', 'B', 'C', 'D', 'E'];

/** Two to five groups; small numbers of votes make ties, large ones make paradoxes. */
const someGroups: fc.Arbitrary<Group[]> = fc
  .array(fc.oneof(fc.bigInt(1n, 12n), fc.bigInt(1n, 1000n)), { minLength: 2, maxLength: 5 })
  .map((votes) => votes.map((count, at) => ({ id: ids[at] ?? '', votes: count })));

const someSeats = fc.integer({ min: 0, max: 24 });

/** Votes a year later, in per cent of before. */
const someChanges = fc.array(fc.bigInt(90n, 110n), { minLength: 5, maxLength: 5 });

function inputs(...methods: Method[]): fc.Arbitrary<ApportionmentInput> {
  return fc.record({ method: fc.constantFrom(...methods), seats: someSeats, groups: someGroups });
}

const allMethods = inputs('dhondt', 'sainte-lague', 'largest-remainder', 'adams');

/** The decided seats; inputs that end in a tie are passed over. */
function seatsOf(rule: Rule, input: ApportionmentInput): Seats {
  const answer = rule(input);
  fc.pre(answer.status === 'decided');
  return answer.status === 'decided' ? answer.seats : new Map();
}

function quotasOf(input: ApportionmentInput): Map<string, Fraction> {
  const all = input.groups.reduce((sum, { votes }) => sum + votes, 0n);
  return new Map(input.groups.map(({ id, votes }) => [id, fraction(votes * BigInt(input.seats ?? 0), all)]));
}

const everyGroup = (input: ApportionmentInput, holds: (id: string) => boolean): boolean =>
  input.groups.every(({ id }) => holds(id));

export function anonymity(rule: Rule) {
  return checkable(
    fc.property(allMethods, (input) => {
      const [here, there] = [rule(input), rule({ ...input, groups: [...input.groups].reverse() })];
      return JSON.stringify(show(here)) === JSON.stringify(show(there));
    }),
  );
}

function show(answer: ReturnType<Rule>): unknown {
  return answer.status === 'decided' ? [...answer.seats].sort() : answer.status;
}

export function sumPreserved(rule: Rule) {
  return checkable(
    fc.property(allMethods, (input) => {
      const seats = seatsOf(rule, input);
      return [...seats.values()].reduce((sum, count) => sum + count, 0) === input.seats;
    }),
  );
}

const bounded = fc
  .tuple(
    allMethods,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 12 })), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([input, pairs]) => {
    const bounds = input.groups.map(({ id }, at) => ({
      id,
      lower: pairs[at]?.[0] ?? 0,
      room: pairs[at]?.[1] ?? 0,
    }));
    const minimum = new Map(bounds.map(({ id, lower }) => [id, lower]));
    const maximum = new Map(bounds.map(({ id, lower, room }) => [id, lower + room]));
    return { ...input, minimum, maximum };
  });

export function boundsKept(rule: Rule) {
  return checkable(
    fc.property(bounded, (input) => {
      const seats = seatsOf(rule, input);
      return everyGroup(input, (id) => {
        const held = seats.get(id) ?? 0;
        return held >= (input.minimum.get(id) ?? 0) && held <= (input.maximum.get(id) ?? 0);
      });
    }),
  );
}

export const houseMonotonicity =
  (...methods: Method[]) =>
  (rule: Rule) =>
    checkable(
      fc.property(inputs(...methods), (input) => {
        const before = seatsOf(rule, input);
        const after = seatsOf(rule, { ...input, seats: (input.seats ?? 0) + 1 });
        return everyGroup(input, (id) => (after.get(id) ?? 0) >= (before.get(id) ?? 0));
      }),
    );

/** When A's votes grow relative to B's, A does not lose a seat while B wins one. */
export const populationMonotonicity =
  (...methods: Method[]) =>
  (rule: Rule) =>
    checkable(
      fc.property(inputs(...methods), someChanges, (input, changes) => {
        const then = input.groups.map((group) => ({ ...group, votes: group.votes * 100n }));
        const now = input.groups.map((group, at) => ({
          ...group,
          votes: group.votes * (changes[at] ?? 100n),
        }));
        const before = seatsOf(rule, { ...input, groups: then });
        const after = seatsOf(rule, { ...input, groups: now });
        const votes = (groups: readonly Group[], at: number): bigint => groups[at]?.votes ?? 0n;
        const change = (at: number): number =>
          (after.get(ids[at] ?? '') ?? 0) - (before.get(ids[at] ?? '') ?? 0);
        const pairs = then.flatMap((_, a) => now.map((_, b) => ({ a, b })));
        return pairs.every(({ a, b }) => {
          const grows = votes(now, a) * votes(then, b) > votes(then, a) * votes(now, b);
          return !(grows && change(a) < 0 && change(b) > 0);
        });
      }),
    );

export const lowerQuota =
  (...methods: Method[]) =>
  (rule: Rule) =>
    checkable(
      fc.property(inputs(...methods), (input) => {
        const [seats, quotas] = [seatsOf(rule, input), quotasOf(input)];
        return everyGroup(input, (id) => BigInt(seats.get(id) ?? 0) >= floor(quotas.get(id) ?? fraction(0n)));
      }),
    );

export const upperQuota =
  (...methods: Method[]) =>
  (rule: Rule) =>
    checkable(
      fc.property(inputs(...methods), (input) => {
        fc.pre((input.seats ?? 0) >= input.groups.length);
        const [seats, quotas] = [seatsOf(rule, input), quotasOf(input)];
        return everyGroup(input, (id) => BigInt(seats.get(id) ?? 0) <= ceil(quotas.get(id) ?? fraction(0n)));
      }),
    );

export const quota =
  (...methods: Method[]) =>
  (rule: Rule) =>
    checkable(
      fc.property(inputs(...methods), (input) => {
        const [seats, quotas] = [seatsOf(rule, input), quotasOf(input)];
        return everyGroup(input, (id) => {
          const [held, share] = [BigInt(seats.get(id) ?? 0), quotas.get(id) ?? fraction(0n)];
          return held >= floor(share) && held <= ceil(share);
        });
      }),
    );

const allied = [['A', 'B']];

export const alliancesPay =
  (...methods: Method[]) =>
  (rule: Rule) =>
    checkable(
      fc.property(inputs(...methods), (input) => {
        fc.pre(input.groups.length > 2);
        const [alone, together] = [seatsOf(rule, input), seatsOf(rule, { ...input, alliances: allied })];
        const sum = (seats: Seats): number => (seats.get('A') ?? 0) + (seats.get('B') ?? 0);
        return sum(together) >= sum(alone);
      }),
    );

export function allianceConsistency(rule: Rule) {
  return checkable(
    fc.property(allMethods, (input) => {
      const together = seatsOf(rule, { ...input, alliances: allied });
      const won = (together.get('A') ?? 0) + (together.get('B') ?? 0);
      const inside = seatsOf(rule, { ...input, seats: won, groups: input.groups.slice(0, 2) });
      return ['A', 'B'].every((id) => inside.get(id) === together.get(id));
    }),
  );
}

/** Among all ways to give the seats, d'Hondt has the highest price (votes per seat) of the cheapest seat. */
export function dearestCheapestSeat(rule: Rule) {
  return checkable(
    fc.property(inputs('dhondt'), (input) => {
      fc.pre(input.groups.length <= 3 && (input.seats ?? 0) <= 8 && (input.seats ?? 0) > 0);
      const price = cheapestSeat(input, seatsOf(rule, input));
      return listWays(
        input.groups.map(({ id }) => id),
        input.seats ?? 0,
      ).every((way) => compare(cheapestSeat(input, way), price) <= 0);
    }),
  );
}

function cheapestSeat(input: ApportionmentInput, seats: Seats): Fraction {
  return input.groups
    .flatMap(({ id, votes }) =>
      (seats.get(id) ?? 0) === 0 ? [] : [fraction(votes, BigInt(seats.get(id) ?? 1))],
    )
    .reduce((least, price) => (compare(price, least) < 0 ? price : least));
}

function listWays(names: readonly string[], seats: number): Seats[] {
  const [first = '', ...others] = names;
  if (others.length === 0) return [new Map([[first, seats]])];
  const taken = Array.from({ length: seats + 1 }, (_, count) => count);
  return taken.flatMap((count) =>
    listWays(others, seats - count).map((rest) => new Map([...rest, [first, count]])),
  );
}

/** The votes times a number far beyond 2^53, plus nothing: only exact counting still sees the ties and the order. */
export function scale(rule: Rule) {
  return checkable(
    fc.property(allMethods, fc.bigInt(2n ** 60n, 2n ** 61n), (input, factor) => {
      const scaled = input.groups.map((group) => ({ ...group, votes: group.votes * factor }));
      return JSON.stringify(show(rule(input))) === JSON.stringify(show(rule({ ...input, groups: scaled })));
    }),
  );
}

export function idempotence(rule: Rule) {
  return checkable(
    fc.property(bounded, (input) => {
      const seats = seatsOf(rule, input);
      const again = seatsOf(rule, { ...input, minimum: seats, maximum: seats, method: 'adams' });
      return everyGroup(input, (id) => again.get(id) === seats.get(id));
    }),
  );
}

export const agreesWithNaive = (method: Method) => (rule: Rule) =>
  checkable(
    fc.property(inputs(method), (input) => {
      const seats = seatsOf(rule, input);
      const naive = takeHighest(input);
      return everyGroup(input, (id) => naive.get(id) === seats.get(id));
    }),
  );

/** d'Hondt the slow way: write all quotients down, sort them, count. */
export function takeHighest({ groups, seats = 0 }: ApportionmentInput): Seats {
  const quotients = groups.flatMap(({ id, votes }) =>
    Array.from({ length: seats }, (_, at) => ({ id, quotient: fraction(votes, BigInt(at + 1)) })),
  );
  const highest = quotients.sort((a, b) => compare(b.quotient, a.quotient)).slice(0, seats);
  return new Map(groups.map(({ id }) => [id, highest.filter((one) => one.id === id).length]));
}
