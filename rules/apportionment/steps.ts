import { byId, compare, divide, floor, fraction, multiply, restAboveFloor } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import { calculateFairShares } from './fair-shares.ts';
import type { ApportionmentKinds } from './kinds.ts';
import type { Contender, Method, Stage, Win } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<ApportionmentKinds>(danish, english);

const methodLaws: Readonly<Record<Method, string>> = {
  dhondt: 'kommunal- og regionalvalgloven § 81',
  'sainte-lague': 'Sainte-Laguës metode; valgt, ikke lovbestemt her',
  'largest-remainder': 'største brøks metode (Hares kvote); valgt, ikke lovbestemt her',
  adams: 'Adams’ metode; valgt, ikke lovbestemt her',
  'exact-quota': 'eksakt kvote; valgt, ikke lovbestemt her',
};

export const lawOf = (method: Method, law: string | undefined): string => law ?? methodLaws[method];

const votesOf = (contenders: readonly Contender[]): bigint =>
  contenders.reduce((sum, { votes }) => sum + votes, 0n);

export const opening = (method: Method, contenders: readonly Contender[], seats: number, law: string): Step =>
  tell('apportionment-opening', law, {
    method,
    seats,
    groups: contenders.length,
    votes: votesOf(contenders),
  });

export function smallestHouse(contenders: readonly Contender[], seats: number, law: string): Step {
  const all = votesOf(contenders);
  const needs = sorted(contenders)
    .filter(({ lower }) => lower > 0)
    .map(({ id, lower: least, votes }) => ({
      id,
      least,
      votes,
      seats: fraction(BigInt(least) * all, votes),
    }));
  return tell('apportionment-smallest', law, { seats, all, needs });
}

export const alliance = (members: readonly Contender[], { votes }: Contender, law: string): Step =>
  tell('apportionment-alliance', law, {
    members: members.map((one) => ({ id: one.id, votes: one.votes })),
    votes,
  });

export const allianceShare = ({ id }: Contender, seats: number, law: string): Step =>
  tell('apportionment-alliance-seats', law, { id, seats });

/** What one stage did, seat by seat or share by share. */
export function stageSteps(
  method: Method,
  contenders: readonly Contender[],
  total: number,
  stage: Stage,
  law: string,
): Step[] {
  const byRemainder = method === 'largest-remainder' || method === 'exact-quota';
  const won = byRemainder
    ? remainderSteps(contenders, total, stage, law)
    : divisorSteps(contenders, stage, law);
  return [...boundSteps(contenders, law), ...won, ...(stage.tie ? [tie(stage.tie, law)] : [])];
}

const boundSteps = (contenders: readonly Contender[], law: string): Step[] =>
  sorted(contenders)
    .filter(({ lower }) => lower > 0)
    .map(({ id, lower }) => tell('apportionment-minimum', law, { id, seats: lower }));

function divisorSteps(contenders: readonly Contender[], stage: Stage, law: string): Step[] {
  const known = new Map(contenders.map((one) => [one.id, one]));
  const given = contenders.reduce((sum, { lower }) => sum + lower, 0);
  return stage.wins.map((win, index) => won(win, given + index + 1, known.get(win.id), law));
}

function won({ id, seat: held, quotient }: Win, seat: number, by: Contender | undefined, law: string): Step {
  const full = by?.upper === held;
  if (by === undefined || quotient === 'infinite')
    return tell('apportionment-first-seat', law, { seat, id, full });
  const divisor = divide(fraction(by.votes), quotient);
  return tell('apportionment-seat', law, { seat, id, votes: by.votes, divisor, quotient, full });
}

function remainderSteps(contenders: readonly Contender[], of: number, stage: Stage, law: string): Step[] {
  const all = votesOf(contenders);
  const held = new Map(calculateFairShares(contenders, of).map(({ id, share }) => [id, share]));
  const shares = sorted(contenders).map(({ id, votes }) => {
    const free = all === 0n ? fraction(0n) : multiply(fraction(BigInt(of)), fraction(votes, all));
    const share = held.get(id) ?? free;
    return tell('apportionment-share', law, {
      id,
      votes,
      all,
      of,
      free,
      bounded: compare(share, free) === 0 ? undefined : share,
      rest: share.d === 1n ? undefined : restAboveFloor(share),
      seats: Number(floor(share)),
    });
  });
  const groups = stage.wins.map(({ id }) => id).sort(byId);
  return groups.length === 0 ? shares : [...shares, tell('apportionment-remainders', law, { groups })];
}

export const tie = (
  { between, seats }: { readonly between: readonly string[]; readonly seats: number },
  law: string,
): Step => tell('apportionment-tie', law, { between: [...between].sort(byId), seats });

export function result(seats: ReadonlyMap<string, number>, law: string): Step {
  const groups = [...seats].sort(([a], [b]) => byId(a, b)).map(([id, held]) => ({ id, seats: held }));
  return tell('apportionment-result', law, { groups });
}

function sorted(contenders: readonly Contender[]): Contender[] {
  return [...contenders].sort((a, b) => byId(a.id, b.id));
}
