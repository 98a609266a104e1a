import { byId, formatList, formatWhole } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import {
  decided,
  type LotBook,
  needsDecision,
  needsLot,
  openLots,
  type Refused,
  type Step,
} from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { Ballot, Elected, MajorityAnswer, MajorityInput } from './model.ts';
import * as steps from './steps.ts';
import { nextElection } from './texts.da.ts';

/**
 * One post by majority, in up to three ballots (kommunestyrelsesloven § 24, stk. 1): more than half of those present
 * in the first or the second free ballot; else a third between the two with most votes, decided among votes cast;
 * equal votes by lot. Blank votes count as present, not as votes cast for anybody.
 *
 * @example
 * const ballot = { votes: new Map([['A', 11], ['B', 7]]), blank: 2 };
 * const answer = decideMajority({ present: 20, rounds: [ballot] });
 * answer.status === 'decided' && answer.elected; // 'A'
 */
export function decideMajority(input: MajorityInput): MajorityAnswer {
  const fault = findExcess('election', input) ?? findFault(input);
  if (fault) return fault;
  const book = openLots(input.lots ?? []);
  const answer = holdRounds(input, book);
  return book.findProblem(answer.status === 'decided') ?? answer;
}

function findFault({ present, rounds }: MajorityInput): Refused | undefined {
  if (!Number.isInteger(present) || present < 1) return refuse('election-present-not-counted');
  if (rounds.length > 3) return refuse('election-too-many-rounds', { rounds: rounds.length });
  for (const [at, ballot] of rounds.entries()) {
    const wrong = [...ballot.votes, ['blank', ballot.blank] as const].find(
      ([, count]) => !Number.isInteger(count) || count < 0,
    );
    if (wrong) return refuse('election-votes-not-counted', { id: wrong[0] });
    const cast = castOf(ballot) + ballot.blank;
    if (cast > present)
      return refuse('election-too-many-votes', {
        round: at + 1,
        cast: formatWhole(cast),
        present: formatWhole(present),
      });
  }
  return undefined;
}

function castOf({ votes }: Ballot): number {
  return [...votes.values()].reduce((sum, count) => sum + count, 0);
}

function holdRounds({ present, rounds }: MajorityInput, book: LotBook): MajorityAnswer {
  const [first, second, third] = rounds;
  if (first === undefined) return next(1, [], [steps.free(1)]);
  const told = [steps.ballot(1, first)];
  const inFirst = findMajority(first, present, 1);
  if (inFirst) return elect(inFirst, [...told, steps.majority(inFirst.elected, first, present)], second);
  told.push(steps.noMajority(present));
  if (second === undefined) return next(2, [], [...told, steps.free(2)]);
  told.push(steps.ballot(2, second));
  const inSecond = findMajority(second, present, 2) ?? findOnlyCandidate(second);
  if (inSecond) return elect(inSecond, [...told, steps.secondRound(inSecond, second, present)], third);
  told.push(steps.noMajority(present));
  return holdBoundRound(second, third, told, book);
}

function findMajority(ballot: Ballot, present: number, round: number): Elected | undefined {
  const winner = [...ballot.votes].find(([, count]) => 2 * count > present);
  return winner && { elected: winner[0], round, by: 'majority-of-present' };
}

function findOnlyCandidate(ballot: Ballot): Elected | undefined {
  const [one, ...others] = listVotedFor(ballot);
  return one !== undefined && others.length === 0
    ? { elected: one, round: 2, by: 'only-candidate' }
    : undefined;
}

function listVotedFor({ votes }: Ballot): string[] {
  return [...votes]
    .filter(([, count]) => count > 0)
    .map(([id]) => id)
    .sort(byId);
}

function elect(elected: Elected, told: readonly Step[], later: Ballot | undefined): MajorityAnswer {
  return later === undefined
    ? decided(told, elected)
    : refuse('election-already-decided', { round: elected.round });
}

function next(nextRound: 1 | 2 | 3, candidates: readonly string[], told: readonly Step[]): MajorityAnswer {
  return needsDecision(nextElection(nextRound), candidates, told, { nextRound, candidates });
}

/** The third ballot between the two with most votes in the second; lots decide who goes on among equals. */
function holdBoundRound(
  second: Ballot,
  third: Ballot | undefined,
  told: readonly Step[],
  book: LotBook,
): MajorityAnswer {
  const voted = listVotedFor(second);
  if (voted.length < 2) return next(2, [], [...told, steps.nobodyVotedFor()]);
  const counts = voted.map((id) => second.votes.get(id) ?? 0).sort((a, b) => b - a);
  const edge = counts[1] ?? 0;
  const above = voted.filter((id) => (second.votes.get(id) ?? 0) > edge);
  const level = voted.filter((id) => second.votes.get(id) === edge);
  const places = 2 - above.length;
  const chosen = level.length === places ? level : book.settle(level, places);
  if (chosen === null)
    return needsLot({ between: level, seats: places }, [...told, steps.whoGoesOn(level, places)], {});
  const drawn = book.listSteps(steps.law1);
  const pair = [...above, ...chosen].sort(byId);
  const bound = [...told, ...drawn, steps.bound(pair)];
  return third === undefined ? next(3, pair, bound) : decideThird(pair, third, bound, book);
}

function decideThird(
  pair: readonly string[],
  third: Ballot,
  told: readonly Step[],
  book: LotBook,
): MajorityAnswer {
  const stranger = listVotedFor(third).find((id) => !pair.includes(id));
  if (stranger !== undefined)
    return refuse('election-bound-round', { candidates: formatList(pair), id: stranger });
  const [a = '', b = ''] = pair;
  const difference = (third.votes.get(a) ?? 0) - (third.votes.get(b) ?? 0);
  const counted = [...told, steps.ballot(3, third)];
  if (difference !== 0) {
    const elected = difference > 0 ? a : b;
    return decided([...counted, steps.mostVotes(elected)], {
      elected,
      round: 3,
      by: 'most-votes-cast' as const,
    });
  }
  const before = book.listSteps(steps.law1).length;
  const [winner] = book.settle(pair, 1) ?? [];
  if (winner === undefined) return needsLot({ between: pair, seats: 1 }, [...counted, steps.equal(pair)], {});
  const drawn = book.listSteps(steps.law1).slice(before);
  return decided([...counted, steps.equal(pair), ...drawn], {
    elected: winner,
    round: 3,
    by: 'lot' as const,
  });
}
