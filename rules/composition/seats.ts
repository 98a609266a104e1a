import type { Stage } from '../apportionment/index.ts';
import { byId, type Settle } from '../exact/index.ts';
import type { Party, SizeMethod } from './model.ts';
import { findExactSeats, findFewestSeats } from './size.ts';

/** Seats found by one stage, or the tie it stopped at. */
export type Shared = Pick<Stage, 'seats' | 'tie'> & {
  readonly total: number;
  readonly raised: readonly string[];
};

/**
 * The seats before the cap. Exact quota: the fewest seats for which every party's exact share covers its mayors,
 * shared by largest remainder; a party left without a seat is raised to `atLeast`.
 * The other methods: the fewest seats with which the method itself gives everybody the mayors' seats and `atLeast`.
 */
export function shareBase(
  parties: readonly Party[],
  method: SizeMethod,
  atLeast: number,
  settle: Settle,
): Shared {
  const { seats, tie, total } =
    method === 'exact-quota'
      ? findExactSeats(parties, settle)
      : findFewestSeats(parties, method, atLeast, settle);
  const raised = [...seats]
    .filter(([, held]) => held < atLeast)
    .map(([id]) => id)
    .sort(byId);
  const lifted = new Map([...seats].map(([id, held]) => [id, Math.max(held, atLeast)]));
  return { seats: tie ? seats : lifted, tie, total, raised };
}

/** A tie between parties of different size goes to the larger; only between equally many votes lots are drawn. */
export function settleByVotes(parties: readonly Party[], lots: Settle): Settle {
  const votes = new Map(parties.map((party) => [party.id, party.votes]));
  return (between, seats) => {
    const ranked = [...between].sort(
      (a, b) => Number((votes.get(b) ?? 0n) - (votes.get(a) ?? 0n)) || byId(a, b),
    );
    const edge = votes.get(ranked[seats - 1] ?? '');
    const above = ranked.filter((id) => (votes.get(id) ?? 0n) > (edge ?? 0n));
    const level = ranked.filter((id) => votes.get(id) === edge);
    if (above.length + level.length === seats) return [...above, ...level];
    const drawn = lots(level, seats - above.length);
    return drawn && [...above, ...drawn];
  };
}
