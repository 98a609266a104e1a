import { decided, isRefused } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { loseSubstitute } from './departure.ts';
import { refuse } from './errors.ts';
import { electSubstitute } from './leave.ts';
import type { MembershipAnswer, State, Task } from './model.ts';
import { findSeat, findSecondPlace, withHolder } from './places.ts';
import * as steps from './steps.ts';

/** Stk. 11: the substitute becomes a member, or stays substitute for the member the party then elects. */
export function answerAsSubstitute(
  state: State,
  id: string,
  accepts: boolean,
  rules: RuleSet,
): MembershipAnswer {
  const seat = findSeat(state, id);
  if (isRefused(seat)) return seat;
  if (seat.holder.state !== 'substitute-asked')
    return refuse('membership-substitute-not-asked', { seat: id });
  const { substitute } = seat.holder;
  if (accepts) {
    const next = withHolder(state, id, { state: 'seated', member: substitute, substitute: null });
    return decided([steps.becomesMember(substitute, rules)], { state: next, tasks: [electSubstitute(seat)] });
  }
  const task: Task = { kind: 'elect-member', by: seat.party ?? '', about: id };
  const next = withHolder(state, id, { state: 'vacant', substitute });
  return decided([steps.declines(substitute, seat.party ?? '', rules)], { state: next, tasks: [task] });
}

/** The party has elected a member to a vacant seat. */
export function electMember(state: State, id: string, person: string, rules: RuleSet): MembershipAnswer {
  const seat = findSeat(state, id);
  if (isRefused(seat)) return seat;
  if (seat.holder.state !== 'vacant') return refuse('membership-seat-not-vacant', { seat: id });
  const second = findSecondPlace(state, person);
  if (second) return second;
  const next = withHolder(state, id, { state: 'seated', member: person, substitute: seat.holder.substitute });
  const missing = seat.holder.substitute === null ? [electSubstitute(seat)] : [];
  return decided([steps.memberElected(person, rules)], { state: next, tasks: missing });
}

/** Stk. 12: a new substitute, who has no other place in the council (stk. 4). */
export function electNewSubstitute(
  state: State,
  id: string,
  person: string,
  rules: RuleSet,
): MembershipAnswer {
  const seat = findSeat(state, id);
  if (isRefused(seat)) return seat;
  if (seat.holder.substitute !== null) return refuse('membership-substitute-in-place', { seat: id });
  const second = findSecondPlace(state, person);
  if (second) return second;
  const next = withHolder(state, id, { ...seat.holder, substitute: person });
  return decided([steps.substituteElected(person, rules)], { state: next, tasks: [] });
}

/** Stk. 12: a substitute stops being one, for whatever reason. */
export function endSubstitution(state: State, id: string, rules: RuleSet): MembershipAnswer {
  const seat = findSeat(state, id);
  if (isRefused(seat)) return seat;
  const { holder } = seat;
  if (holder.substitute === null) return refuse('membership-no-substitute', { seat: id });
  const { steps: told, ...change } = loseSubstitute(
    state,
    seat,
    steps.substituteLeaves(holder.substitute, rules),
    rules,
  );
  return decided(told, change);
}
