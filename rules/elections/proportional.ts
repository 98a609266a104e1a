import { type Stage, shareOut } from '../apportionment/index.ts';
import { byId, compare, formatWhole, fraction } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, type LotBook, needsLot, openLots, type Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { Choice, GivenUp, ProportionalAnswer, ProportionalInput, VotingGroup } from './model.ts';
import * as steps from './steps.ts';

/**
 * Several seats by heads (kommunestyrelsesloven § 24, stk. 3): members declare themselves in voting groups, each
 * group's number of members is divided by 1, 2, 3 …, and the highest quotients take the seats; equals by lot.
 * A group may give a seat up only to a group that takes it. `order` is the order of choice among different posts.
 *
 * @example
 * const groups = [{ id: 'X', members: 9 }, { id: 'Y', members: 5 }];
 * const answer = decideProportional({ seats: 3, groups });
 * answer.status === 'decided' && [...answer.seats]; // [['X', 2], ['Y', 1]]
 */
export function decideProportional(input: ProportionalInput): ProportionalAnswer {
  const fault = findExcess('election', input) ?? findFault(input);
  if (fault) return fault;
  const book = openLots(input.lots ?? []);
  const answer = share(input, book);
  return book.findProblem(answer.status === 'decided') ?? answer;
}

function findFault({ seats, groups, present, givenUp = [] }: ProportionalInput): Refused | undefined {
  if (!Number.isInteger(seats) || seats < 1) return refuse('election-seats-not-counted');
  if (seats === 1) return refuse('election-one-seat');
  if (groups.length === 0) return refuse('election-no-groups');
  return findGroupFault(groups, present) ?? findGiftFault(groups, givenUp);
}

function findGroupFault(groups: readonly VotingGroup[], present: number | undefined): Refused | undefined {
  const seen = new Set<string>();
  for (const { id, members } of groups) {
    if (seen.has(id)) return refuse('election-duplicate-group', { id });
    seen.add(id);
    if (!Number.isInteger(members) || members < 1) return refuse('election-members-not-counted', { id });
  }
  const members = groups.reduce((sum, group) => sum + group.members, 0);
  if (present === undefined || members <= present) return undefined;
  return refuse('election-too-many-members', {
    members: formatWhole(members),
    present: formatWhole(present),
  });
}

function findGiftFault(groups: readonly VotingGroup[], givenUp: readonly GivenUp[]): Refused | undefined {
  for (const { from, to } of givenUp) {
    if (from === to) return refuse('election-give-to-itself', { id: from });
    const stranger = [from, to].find((id) => !groups.some((group) => group.id === id));
    if (stranger !== undefined)
      return refuse('election-unknown-group', { id: stranger, where: 'de pladser, der gives videre' });
  }
  return undefined;
}

function share({ seats, groups, givenUp = [] }: ProportionalInput, book: LotBook): ProportionalAnswer {
  const contenders = [...groups]
    .sort((a, b) => byId(a.id, b.id))
    .map(({ id, members }) => ({ id, votes: BigInt(members), lower: 0, upper: undefined }));
  const stage = shareOut('dhondt', contenders, seats, book.settle);
  const told = [
    steps.heads(groups, seats),
    ...stage.wins.map((win, at) => steps.seat(win, at + 1, contenders)),
    ...book.listSteps(steps.law3),
  ];
  if (stage.tie)
    return needsLot(stage.tie, [...told, steps.equalQuotients(stage.tie)], { decided: stage.seats });
  const given = give(stage.seats, givenUp);
  if ('error' in given) return given;
  const result = [...told, ...givenUp.map(steps.givenUp), steps.result(given)];
  return decided(result, { seats: given, order: orderOf(stage) });
}

function give(
  seats: ReadonlyMap<string, number>,
  givenUp: readonly GivenUp[],
): Map<string, number> | Refused {
  const held = new Map(seats);
  for (const { from, to } of givenUp) {
    const own = held.get(from) ?? 0;
    if (own === 0) return refuse('election-nothing-to-give', { id: from });
    held.set(from, own - 1);
    held.set(to, (held.get(to) ?? 0) + 1);
  }
  return held;
}

function orderOf({ wins }: Stage): Choice[] {
  const choices = wins.map(({ id, quotient }) => ({
    group: id,
    quotient: quotient === 'infinite' ? fraction(0n) : quotient,
  }));
  return choices.map(({ group, quotient }) => {
    const before = choices.filter((other) => compare(other.quotient, quotient) > 0).length;
    return { rank: before + 1, group, quotient };
  });
}
