import type { Contender, Win } from '../apportionment/index.ts';
import { byId, fraction } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { ElectionKinds } from './kinds.ts';
import type { Ballot, Elected, GivenUp, VotingGroup } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<ElectionKinds>(danish, english);

export const law1 = 'kommunestyrelsesloven § 24, stk. 1';
export const law3 = 'kommunestyrelsesloven § 24, stk. 3';
export const law4 = 'forretningsordenen § 4, stk. 2';

const inOrder = (votes: ReadonlyMap<string, number>) =>
  [...votes].map(([id, count]) => ({ id, count })).sort((a, b) => byId(a.id, b.id));

export const ballot = (round: number, { votes, blank }: Ballot): Step =>
  tell('election-ballot', law1, { round, votes: inOrder(votes), blank });

export const majority = (id: string, { votes }: Ballot, present: number): Step =>
  tell('election-majority', law1, { id, votes: votes.get(id) ?? 0, present });

export const secondRound = ({ elected, by }: Elected, second: Ballot, present: number): Step =>
  by === 'majority-of-present'
    ? majority(elected, second, present)
    : tell('election-only-candidate', law1, { id: elected });

export const noMajority = (present: number): Step => tell('election-no-majority', law1, { present });

export const free = (round: 1 | 2): Step => tell('election-free-round', law1, { round });

export const nobodyVotedFor = (): Step => tell('election-nobody-voted-for', law1, {});

export const whoGoesOn = (between: readonly string[], places: number): Step =>
  tell('election-lot-to-go-on', law1, { between, places });

export const bound = (between: readonly string[]): Step => tell('election-bound-round', law1, { between });

export const mostVotes = (id: string): Step => tell('election-most-votes', law1, { id });

export const equal = (between: readonly string[]): Step => tell('election-equal-votes', law1, { between });

export function heads(groups: readonly VotingGroup[], seats: number): Step {
  const each = [...groups]
    .sort((a, b) => byId(a.id, b.id))
    .map(({ id, members }) => ({ id, count: members }));
  return tell('election-groups', law3, { seats, groups: each });
}

export function seat(
  { id, seat: divisor, quotient }: Win,
  at: number,
  contenders: readonly Contender[],
): Step {
  const members = contenders.find((one) => one.id === id)?.votes ?? 0n;
  return tell('election-seat', law3, {
    seat: at,
    id,
    members,
    divisor,
    quotient: quotient === 'infinite' ? undefined : quotient,
  });
}

export const equalQuotients = (tie: { readonly between: readonly string[]; readonly seats: number }): Step =>
  tell('election-equal-quotients', law3, tie);

export const givenUp = (given: GivenUp): Step => tell('election-given-up', law3, given);

export const result = (seats: ReadonlyMap<string, number>): Step =>
  tell('election-result', law3, { groups: inOrder(seats) });

export const posts = (): Step => tell('election-posts', law4, {});

export const unitSteps = (units: readonly Contender[], votes: ReadonlyMap<string, bigint>): Step[] =>
  units
    .filter(({ id }) => !votes.has(id))
    .map((unit) => tell('election-alliance', law4, { id: unit.id, votes: unit.votes }));

type Post = ElectionKinds['election-post']['post'];

export const post = (name: Post, { id, votes }: Contender, allied: boolean, divisor: number): Step =>
  tell('election-post', law4, {
    post: name,
    id,
    allied,
    votes,
    divisor,
    quotient: fraction(votes, BigInt(divisor)),
  });

export const equalForPost = (between: readonly string[], name: Post): Step =>
  tell('election-equal-for-post', law4, { post: name, between });

export const method = (count: number): Step =>
  count === 1
    ? tell('election-of-one', `forretningsordenen § 4, stk. 4; ${law1}`, {})
    : tell('election-of-several', `forretningsordenen § 4, stk. 4; ${law3}`, { posts: count });

export const agreed = (elected: readonly string[]): Step =>
  tell('election-agreed', 'kommunestyrelsesloven § 24', { elected });
