import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleById } from '../exact/index.ts';
import type { Party } from './model.ts';
import { reduceSeats } from './reduction.ts';
import { findFewestSeats } from './size.ts';

type Answer = { readonly total: number; readonly seats: readonly number[]; readonly tied: readonly string[] };
const atLeast = 1;
const needOf = (party: Party): number => Math.max(atLeast, party.mayors);

/** Naive on purpose: every quotient there could be is written down, sorted, and the first are taken. */
function shareNaively(
  method: 'dhondt' | 'largest-remainder',
  parties: readonly Party[],
  total: number,
): Answer {
  return method === 'dhondt' ? shareQuotients(parties, total) : shareRemainders(parties, total);
}

function shareQuotients(parties: readonly Party[], total: number): Answer {
  const all = parties.flatMap(({ id, votes }) =>
    Array.from({ length: total }, (_, at) => ({ id, price: Number(votes) / (at + 1) })),
  );
  const sorted = all.sort((a, b) => b.price - a.price);
  const edge = sorted[total - 1]?.price ?? 0;
  const level = sorted.filter(({ price }) => Math.abs(price - edge) < 1e-9).map(({ id }) => id);
  const above = sorted.filter(({ price }) => price - edge >= 1e-9);
  const open = total - above.length < level.length;
  const won = open ? above : [...above, ...level.map((id) => ({ id }))];
  const seats = parties.map(({ id }) => won.filter((one) => one.id === id).length);
  return { total, seats, tied: open ? level.sort() : [] };
}

function shareRemainders(parties: readonly Party[], total: number): Answer {
  const all = parties.reduce((sum, { votes }) => sum + Number(votes), 0);
  const down = parties.map(({ votes }) => Math.floor((total * Number(votes)) / all));
  const rest = parties.map(({ votes }) => (total * Number(votes)) % all);
  let left = total - down.reduce((sum, one) => sum + one, 0);
  const seats = [...down];
  for (const value of [...new Set(rest)].sort((a, b) => b - a)) {
    const level = parties.flatMap((_, at) => (rest[at] === value ? [at] : []));
    if (left > 0 && level.length > left)
      return { total, seats, tied: level.map((at) => parties[at]?.id ?? '').sort() };
    if (left > 0) for (const at of level) seats[at] = (seats[at] ?? 0) + 1;
    left -= level.length;
  }
  return { total, seats, tied: [] };
}

/** Tries every size from nothing up, as the words of the rule have it. */
function findNaively(method: 'dhondt' | 'largest-remainder', parties: readonly Party[]): Answer {
  for (let total = parties.reduce((sum, party) => sum + needOf(party), 0); ; total += 1) {
    const answer = shareNaively(method, parties, total);
    const could = parties.every(
      (party, at) => (answer.seats[at] ?? 0) + (answer.tied.includes(party.id) ? 1 : 0) >= needOf(party),
    );
    if (could) return answer;
  }
}

const upTo = (most: number, from = 1): number[] =>
  Array.from({ length: most - from + 1 }, (_, at) => from + at);

const counts = (most: readonly number[]): number[][] =>
  most.reduce<number[][]>(
    (rows, one) => rows.flatMap((row) => upTo(one).map((votes) => [...row, votes])),
    [[]],
  );

const mayorsOf = (parties: number): number[][] =>
  upTo(parties).reduce<number[][]>(
    (rows) => rows.flatMap((row) => [0, 1, 2, 3].map((one) => [...row, one])),
    [[]],
  );

/** Every council of two parties with up to thirty and twelve votes, and of three with up to seven, and up to three mayors each. */
function listCouncils(): readonly (readonly Party[])[] {
  const votes = [
    ...counts([30, 12]),
    ...counts([7, 7, 7]).filter(([a = 0, b = 0, c = 0]) => a >= b && b >= c),
  ];
  return votes.flatMap((cast) =>
    mayorsOf(cast.length).map((mayors) =>
      cast.map((one, at) => ({
        id: 'ABC'.charAt(at),
        votes: BigInt(one),
        mayors: mayors[at] ?? 0,
        councillors: true,
      })),
    ),
  );
}

for (const method of ['dhondt', 'largest-remainder'] as const) {
  test(`${method}: the size found is the one that trying every size finds, on every small council`, () => {
    let seen = 0;
    for (const parties of listCouncils()) {
      const found = findFewestSeats(parties, method, atLeast, () => null);
      const seats = parties.map(({ id }) => found.seats.get(id) ?? 0);
      const tied = [...(found.tie?.between ?? [])].sort();
      assert.deepEqual(
        { total: found.total, seats, tied },
        findNaively(method, parties),
        JSON.stringify(tell(parties)),
      );
      seen += 1;
    }
    assert.ok(seen > 10_000);
  });
}

const tell = (parties: readonly Party[]) => parties.map(({ votes, mayors }) => [Number(votes), mayors]);

/** Every way to hold at most the base and at least what is sure. */
function* listWays(parties: readonly Party[], base: readonly number[]): Generator<readonly number[]> {
  const [party, ...others] = parties;
  if (party === undefined) {
    yield [];
    return;
  }
  for (let held = needOf(party); held <= (base[0] ?? 0); held += 1)
    for (const rest of listWays(others, base.slice(1))) yield [held, ...rest];
}

const worstOf = (parties: readonly Party[], seats: readonly number[], size: number): number =>
  Math.max(...parties.map(({ votes }, at) => (Number(votes) * size) / (seats[at] ?? 1)));

test('no other way to reduce, of any size under the cap, leaves the most under-represented better off', () => {
  let seen = 0;
  for (const parties of listCouncils()) {
    const base = parties.map((party) => needOf(party) + (Number(party.votes) % 4));
    const sure = parties.reduce((sum, party) => sum + needOf(party), 0);
    const most = base.reduce((sum, one) => sum + one, 0);
    for (const [outside, cap] of [
      [0, sure],
      [0, most - 1],
      [2, sure + 3],
    ] as const) {
      if (cap - outside < sure || cap - outside >= most) continue;
      seen += 1;
      const excess = {
        parties,
        outside,
        cap,
        atLeast,
        base: new Map(parties.map(({ id }, at) => [id, base[at] ?? 0])),
      };
      const ways = [...listWays(parties, base)].map((way) => ({
        way,
        size: way.reduce((sum, one) => sum + one, outside),
      }));
      const answer = (how: 'to-cap' | 'best-below-cap') => {
        const { seats } = reduceSeats(excess, how, settleById);
        const held = parties.map(({ id }) => seats.get(id) ?? 0);
        const size = held.reduce((sum, one) => sum + one, outside);
        return { size, worst: worstOf(parties, held, size) };
      };
      const best = (of: readonly { way: readonly number[]; size: number }[]) =>
        Math.min(...of.map(({ way, size }) => worstOf(parties, way, size)));
      const [full, below] = [answer('to-cap'), answer('best-below-cap')];
      assert.equal(full.size, cap);
      assert.ok(
        full.worst - best(ways.filter(({ size }) => size === cap)) < 1e-9,
        JSON.stringify(tell(parties)),
      );
      const under = ways.filter(({ size }) => size <= cap);
      assert.ok(below.worst - best(under) < 1e-9, JSON.stringify(tell(parties)));
      const largest = Math.max(
        ...under
          .filter(({ way, size }) => worstOf(parties, way, size) - below.worst < 1e-9)
          .map(({ size }) => size),
      );
      assert.equal(below.size, largest, JSON.stringify(tell(parties)));
    }
  }
  assert.ok(seen > 5_000);
});
