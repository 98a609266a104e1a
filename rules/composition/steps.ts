import { byId, compareWhole, type Fraction, floor, fraction, multiply } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { CompositionKinds } from './kinds.ts';
import type { Field, OfficialNumbers, Party, Reduction, SizeMethod } from './model.ts';
import type { Shared } from './seats.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<CompositionKinds>(danish, english);

/** More seats than this are not told one by one: nobody would read them. */
const mostTold = 40;

const rightLaw = 'KL’s love § 15, stk. 2';
const sharingLaw = (rules: RuleSet): string => `${rules.name} § 3, stk. 1`;
const capLaw = (rules: RuleSet): string => `${rules.name} § 3, stk. 2`;

type Seats = ReadonlyMap<string, number>;
type Tie = { readonly between: readonly string[]; readonly seats: number };

export function total({ totalVotes: votes }: Field, given: boolean, { threshold }: RuleSet): Step {
  const needed = fraction(votes * threshold.n, threshold.d);
  return tell('composition-votes', rightLaw, { votes, given, threshold, needed });
}

export function right({ eligible, totalVotes }: Field): Step {
  const parties = eligible.map(({ id, votes }) => ({ id, share: fraction(votes, totalVotes) }));
  return tell('composition-right', rightLaw, { parties });
}

export const noRight = ({ ineligible, totalVotes }: Field, { threshold }: RuleSet): Step[] =>
  ineligible.map(({ id, votes, councillors, mayors }) => {
    const share = fraction(votes, totalVotes);
    return tell('composition-no-right', rightLaw, { id, share, threshold, councillors, mayors });
  });

export const tie = ({ between, seats }: Tie, rules: RuleSet): Step =>
  tell('composition-tie', capLaw(rules), { between: [...between].sort(byId), seats });

/** How the number of seats before the cap was found. */
export function baseSize(
  eligible: readonly Party[],
  method: SizeMethod,
  size: number,
  rules: RuleSet,
): Step[] {
  if (method !== 'exact-quota')
    return [
      tell('composition-tried-size', `${sharingLaw(rules)} (fortolkning: ${interpretations[method]})`, {
        size,
        method,
      }),
    ];
  if (size === 0) return [];
  const all = sumOfVotes(eligible);
  const needs = eligible
    .filter(({ mayors }) => mayors > 0)
    .map(({ id, mayors, votes: own }) => {
      const seats = fraction(BigInt(mayors) * all, own);
      return tell('composition-mayors-need', sharingLaw(rules), { id, mayors, own, all, seats });
    });
  const law = `${sharingLaw(rules)} (fortolkning: ${interpretations[method]})`;
  return [...needs, tell('composition-exact-size', law, { size })];
}

const interpretations = {
  'exact-quota': 'eksakt kvote',
  'largest-remainder': 'største brøk',
  dhondt: 'd’Hondt',
} as const;

const sumOfVotes = (parties: readonly Party[]): bigint => parties.reduce((sum, { votes }) => sum + votes, 0n);

/** What each party gets before the cap, with its arithmetic. */
export function baseSeats(
  parties: readonly Party[],
  { seats, raised, total: size }: Shared,
  method: SizeMethod,
  rules: RuleSet,
): Step[] {
  if (parties.length === 0) return [];
  const all = sumOfVotes(parties);
  const shares = parties.map((party) => {
    const held = raised.includes(party.id) ? 0 : (seats.get(party.id) ?? 0);
    return method === 'dhondt' ? quotient(party, held, rules) : share(party, held, all, size, rules);
  });
  const lifted = raised.map((id) => tell('composition-lifted', capLaw(rules), { id }));
  const before = parties.map(({ id }) => ({ id, seats: seats.get(id) ?? 0 }));
  return [...shares, ...lifted, tell('composition-before-cap', sharingLaw(rules), { parties: before })];
}

function share({ id, votes: own }: Party, seats: number, all: bigint, size: number, rules: RuleSet): Step {
  const exact = multiply(fraction(own, all), fraction(BigInt(size)));
  const raised = BigInt(seats) > floor(exact);
  return tell('composition-share', sharingLaw(rules), { id, own, all, size, share: exact, seats, raised });
}

function quotient({ id, votes: own }: Party, seats: number, rules: RuleSet): Step {
  const last = seats === 0 ? undefined : fraction(own, BigInt(seats));
  const next = fraction(own, BigInt(seats + 1));
  return tell('composition-quotient', sharingLaw(rules), { id, own, seats, last, next });
}

type Size = { readonly before: number; readonly outside: number; readonly cap: number };

export const cap = (size: Size, municipalities: number, rules: RuleSet): Step =>
  tell('composition-cap', capLaw(rules), {
    ...size,
    municipalities,
    perMunicipality: rules.membersPerMunicipality,
  });

export const capBroken = (least: number, limit: number, rules: RuleSet): Step =>
  tell('composition-cap-broken', capLaw(rules), { least, cap: limit });

/** The reduction seat by seat, the last ones where they are many, and where everybody ends. */
export function reduced(
  parties: readonly Party[],
  from: Seats,
  to: Seats,
  least: Seats,
  reduction: Reduction,
  rules: RuleSet,
): Step[] {
  const law = capLaw(rules);
  const told = listTaken(parties, from, to, least);
  const taken = parties.reduce((sum, { id }) => sum + (from.get(id) ?? 0) - (to.get(id) ?? 0), 0);
  const changed = parties
    .map(({ id }) => ({ id, from: from.get(id) ?? 0, seats: to.get(id) ?? 0 }))
    .filter((one) => one.from !== one.seats);
  const below = reduction === 'best-below-cap';
  return [
    tell('composition-reduction', law, { below, taken, told: told.length }),
    ...told.map((one) => tell('composition-taken', law, one)),
    tell('composition-reduced', law, { parties: changed }),
  ];
}

type Taken = CompositionKinds['composition-taken'];

/**
 * The last seats taken, in the order they are: each time from the party that is then left with the fewest votes per
 * seat. They are found backwards from where everybody ends, so that many seats cost no more than few.
 */
function listTaken(parties: readonly Party[], from: Seats, to: Seats, least: Seats): Taken[] {
  const held = new Map(to);
  const taken: Taken[] = [];
  const holds = ({ id }: Party): number => held.get(id) ?? 0;
  while (taken.length < mostTold) {
    const able = parties.filter((party) => holds(party) < (from.get(party.id) ?? 0));
    const [last] = inOrder(able, holds).reverse();
    if (last === undefined) break;
    const ratio = fraction(last.votes, BigInt(holds(last)));
    const others = parties.filter((party) => party !== last && holds(party) > (least.get(party.id) ?? 0));
    const [otherwise] = inOrder(others, (party) => holds(party) - 1);
    taken.unshift({
      id: last.id,
      from: holds(last) + 1,
      votes: last.votes,
      ratio,
      otherwise: otherwise && {
        id: otherwise.id,
        ratio: fraction(otherwise.votes, BigInt(holds(otherwise) - 1)),
      },
    });
    held.set(last.id, holds(last) + 1);
  }
  return taken;
}

/** Parties by how few votes each of so many seats stands for; equals by id. */
const inOrder = (parties: readonly Party[], seats: (party: Party) => number): Party[] =>
  [...parties].sort(
    (a, b) => compareWhole(a.votes * BigInt(seats(b)), b.votes * BigInt(seats(a))) || byId(a.id, b.id),
  );

export const worst = (id: string, ratio: Fraction, rules: RuleSet): Step =>
  tell('composition-worst', capLaw(rules), { id, ratio });

export function result(parties: readonly Party[], seats: Seats, size: number, rules: RuleSet): Step {
  const each = parties.map(({ id, mayors }) => ({ id, mayors, seats: seats.get(id) ?? 0 }));
  const outside = size - each.reduce((sum, one) => sum + one.seats, 0);
  return tell('composition-result', sharingLaw(rules), { size, outside, parties: each });
}

export const official = (
  { size, source }: OfficialNumbers,
  difference: { readonly size: number; readonly seats: Seats },
): Step =>
  tell('composition-official', 'KL’s love § 15', {
    ...{ size, calculated: size - difference.size, source },
    seats: [...difference.seats].map(([id, change]) => ({ id, change })),
  });
