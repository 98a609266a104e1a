import { formatWhole } from '../exact/index.ts';
import { findExcess, limits } from '../limits/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { ApportionmentInput, Group } from './model.ts';
import { findSharedName } from './stage.ts';

const mostSeats = limits.apportionment.numbers.seats;

/** The first thing wrong with an input, or undefined. */
export function findFault(input: ApportionmentInput): Refused | undefined {
  return (
    findExcess('apportionment', input) ??
    findGroupFault(input.groups) ??
    findSeatFault(input) ??
    findAllianceFault(input) ??
    findBoundFault(input)
  );
}

function findGroupFault(groups: readonly Group[]): Refused | undefined {
  if (groups.length === 0) return refuse('no-groups');
  const seen = new Set<string>();
  for (const { id, votes, candidates } of groups) {
    if (seen.has(id)) return refuse('duplicate-group', { id });
    seen.add(id);
    if (votes < 0n) return refuse('negative-votes', { id, votes: formatWhole(votes) });
    if (candidates !== undefined && !isCount(candidates))
      return refuse('bound-not-counted', { bound: 'Antallet af kandidater', id });
  }
  return groups.every(({ votes }) => votes === 0n) ? refuse('no-votes') : undefined;
}

function findSeatFault({ method, seats }: ApportionmentInput): Refused | undefined {
  if (method === 'exact-quota') return seats === undefined ? undefined : refuse('seats-given-to-exact-quota');
  if (seats === undefined) return refuse('seats-missing');
  return isCount(seats) ? undefined : refuse('seats-not-counted');
}

function findAllianceFault({ method, groups, alliances = [] }: ApportionmentInput): Refused | undefined {
  if (method === 'exact-quota' && alliances.length > 0) return refuse('alliance-in-exact-quota');
  const known = new Set(groups.map(({ id }) => id));
  const taken = new Set<string>();
  for (const alliance of alliances) {
    if (alliance.length < 2) return refuse('alliance-too-small', { count: alliance.length });
    for (const id of alliance) {
      if (!known.has(id)) return refuse('unknown-group', { id, where: 'et forbund' });
      if (taken.has(id)) return refuse('group-in-two-alliances', { id });
      taken.add(id);
    }
  }
  const shared = findSharedName(alliances, known);
  return shared === undefined ? undefined : refuse('alliance-name-taken', { id: shared });
}

function findBoundFault({
  method,
  groups,
  minimum = new Map(),
  maximum = new Map(),
}: ApportionmentInput): Refused | undefined {
  const known = new Map(groups.map((group) => [group.id, group]));
  for (const [bounds, where, bound] of [
    [minimum, 'minimum', 'Mindstetallet'],
    [maximum, 'maksimum', 'Højestetallet'],
  ] as const) {
    for (const [id, value] of bounds) {
      if (!known.has(id)) return refuse('unknown-group', { id, where });
      if (!isCount(value)) return refuse('bound-not-counted', { bound, id });
    }
  }
  for (const group of groups) {
    const fault = findContradiction(
      group,
      minimum.get(group.id) ?? 0,
      maximum.get(group.id),
      method === 'exact-quota',
    );
    if (fault) return fault;
  }
  return undefined;
}

function findContradiction(
  group: Group,
  minimum: number,
  maximum: number | undefined,
  open: boolean,
): Refused | undefined {
  const most = Math.min(maximum ?? mostSeats, group.candidates ?? mostSeats);
  if (minimum > most) return refuse('minimum-above-maximum', { id: group.id, minimum, maximum: most });
  if (open && minimum > 0 && group.votes === 0n)
    return refuse('minimum-without-votes', { id: group.id, minimum });
  return undefined;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
