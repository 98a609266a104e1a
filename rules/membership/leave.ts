import { compare, type Fraction, formatShort, fraction } from '../exact/index.ts';
import { decided, isRefused, needsDecision } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import type { MembershipAnswer, Seat, State, Task } from './model.ts';
import { findMemberSeat, withHolder } from './places.ts';
import * as steps from './steps.ts';
import { mayTheSubstituteStepIn } from './texts.da.ts';

/** Stk. 5: leave from the home council calls the substitute in at once; stk. 6: otherwise the council decides. */
export function takeLeave(
  state: State,
  member: string,
  months: Fraction,
  automatic: boolean,
  rules: RuleSet,
): MembershipAnswer {
  const seat = findMemberSeat(state, member);
  if (isRefused(seat)) return seat;
  if (compare(months, fraction(0n)) < 0) return refuse('membership-months-negative');
  if (seat.holder.state !== 'seated') return refuse('membership-already-away', { person: member });
  const { substitute } = seat.holder;
  if (compare(months, fraction(BigInt(rules.absenceMonths))) < 0) {
    return decided([steps.tooShort(member, formatShort(months), rules)], { state, tasks: [] });
  }
  const missing = substitute === null ? [electSubstitute(seat)] : [];
  if (!automatic && seat.kind === 'mayor')
    return decided([steps.mayorNotCovered(member, rules)], { state, tasks: [] });
  if (automatic) {
    const next = withHolder(state, seat.id, { state: 'on-leave', member, substitute });
    return decided([steps.stepsIn(member, substitute, rules)], { state: next, tasks: missing });
  }
  const next = withHolder(state, seat.id, { state: 'leave-proposed', member, substitute });
  const call: Task = { kind: 'call-substitute', by: 'formanden', about: seat.id };
  const decide: Task = { kind: 'decide-leave', by: 'rådet', about: seat.id };
  const tasks = substitute === null ? [...missing, decide] : [call, decide];
  return needsDecision(
    mayTheSubstituteStepIn(member),
    ['leave-granted', 'leave-refused'],
    [steps.councilDecides(member, formatShort(months), rules)],
    { state: next, tasks },
  );
}

/** The council has decided a proposed leave. */
export function settleLeave(
  state: State,
  member: string,
  granted: boolean,
  rules: RuleSet,
): MembershipAnswer {
  const seat = findMemberSeat(state, member);
  if (isRefused(seat)) return seat;
  if (seat.holder.state !== 'leave-proposed')
    return refuse('membership-no-leave-proposed', { person: member });
  const { substitute } = seat.holder;
  const next = withHolder(state, seat.id, { state: granted ? 'on-leave' : 'seated', member, substitute });
  return decided([steps.leaveSettled(member, granted, rules)], { state: next, tasks: [] });
}

/** The member is back; the substitute leaves the council. */
export function endLeave(state: State, member: string, rules: RuleSet): MembershipAnswer {
  const seat = findMemberSeat(state, member);
  if (isRefused(seat)) return seat;
  if (seat.holder.state !== 'on-leave') return refuse('membership-not-away', { person: member });
  const next = withHolder(state, seat.id, { state: 'seated', member, substitute: seat.holder.substitute });
  return decided([steps.returned(member, rules)], { state: next, tasks: [] });
}

/** Who has to find a new substitute for a seat. */
export function electSubstitute(seat: Seat): Task {
  return seat.kind === 'mayor'
    ? { kind: 'name-mayor-substitute', by: `kommunalbestyrelsen i ${seat.municipality}`, about: seat.id }
    : { kind: 'elect-substitute', by: seat.party, about: seat.id };
}
