import { type Contender, findSmallestHouse, type Stage, shareOut } from '../apportionment/index.ts';
import { byId, type Settle } from '../exact/index.ts';
import type { Party, SizeMethod } from './model.ts';

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
    method === 'exact-quota' ? byExactQuota(parties, settle) : byTrying(parties, method, atLeast, settle);
  const raised = [...seats]
    .filter(([, held]) => held < atLeast)
    .map(([id]) => id)
    .sort(byId);
  const lifted = new Map([...seats].map(([id, held]) => [id, Math.max(held, atLeast)]));
  return { seats: tie ? seats : lifted, tie, total, raised };
}

type Sized = Stage & { readonly total: number };

function byExactQuota(parties: readonly Party[], settle: Settle): Sized {
  const total = findSmallestHouse(parties.map((party) => ({ ...contenderOf(party), lower: party.mayors })));
  return { ...shareOut('largest-remainder', parties.map(contenderOf), total, settle), total };
}

/** Tries one size after another; a size whose tie touches what somebody is sure of is asked about, not skipped. */
function byTrying(
  parties: readonly Party[],
  method: 'largest-remainder' | 'dhondt',
  atLeast: number,
  settle: Settle,
): Sized {
  const contenders = parties.map(contenderOf);
  for (let total = parties.reduce((sum, party) => sum + Math.max(atLeast, party.mayors), 0); ; total += 1) {
    const undrawn = shareOut(method, contenders, total, () => null);
    if (!parties.every((party) => mostOf(undrawn, party.id) >= Math.max(atLeast, party.mayors))) continue;
    const stage = undrawn.tie ? shareOut(method, contenders, total, settle) : undrawn;
    const covers = parties.every(
      (party) => (stage.seats.get(party.id) ?? 0) >= Math.max(atLeast, party.mayors),
    );
    if (covers || stage.tie) return { ...stage, total };
  }
}

/** What a party can have at most: a seat more where it takes part in an open tie. */
function mostOf(stage: Stage, id: string): number {
  return (stage.seats.get(id) ?? 0) + (stage.tie?.between.includes(id) ? 1 : 0);
}

function contenderOf({ id, votes }: Party): Contender {
  return { id, votes, lower: 0, upper: undefined };
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
