import { calculateApportionment, type Group } from 'tvaers-rules/apportionment';
import { type Figure, median, rounded, timeRuns } from './figure.ts';

const seats = 10_000;
const groupCount = 1000;
const rounds = 7;

/** d'Hondt with 10,000 seats and 1,000 groups, with its steps, against looking at every group for every seat. */
export async function measure(): Promise<Figure> {
  const groups = makeGroups();
  const expected = naiveDhondt(groups);
  const answer = calculateApportionment({ method: 'dhondt', seats, groups });
  if (answer.status !== 'decided') throw new Error('the measured case is meant to have no tie');
  const differing = groups.filter((group) => answer.seats.get(group.id) !== expected.get(group.id)).length;
  if (differing > 0) throw new Error(`${differing} groups differ from the naive count`);
  const ours = await timeRuns(rounds, async () =>
    calculateApportionment({ method: 'dhondt', seats, groups }),
  );
  const naive = await timeRuns(rounds, async () => naiveDhondt(groups));
  return {
    name: 'apportionment',
    value: rounded(median(ours)),
    unit: 'ms',
    against: { what: 'every group looked at for every seat', value: rounded(median(naive)) },
    runs: rounds,
    detail: {
      seats,
      groups: groupCount,
      steps: answer.steps.length,
      ratio: rounded(median(ours) / median(naive)),
    },
  };
}

/** Votes without ties: primes apart, always the same. */
function makeGroups(): readonly Group[] {
  return Array.from({ length: groupCount }, (_, index) => ({
    id: `G${index}`,
    votes: 1_000_003n + BigInt(index) * 7919n + BigInt((index * index) % 104_729),
  }));
}

function naiveDhondt(groups: readonly Group[]): ReadonlyMap<string, number> {
  const won = new Map(groups.map((group) => [group.id, 0]));
  for (let seat = 0; seat < seats; seat += 1) {
    const best = groups.reduce((leader, group) => (isAhead(group, leader, won) ? group : leader));
    won.set(best.id, (won.get(best.id) ?? 0) + 1);
  }
  return won;
}

function isAhead(group: Group, leader: Group, won: ReadonlyMap<string, number>): boolean {
  const own = BigInt((won.get(group.id) ?? 0) + 1);
  const other = BigInt((won.get(leader.id) ?? 0) + 1);
  return group.votes * other > leader.votes * own;
}
