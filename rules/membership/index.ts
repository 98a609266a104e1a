import { findExcess } from '../limits/index.ts';
import { isRefused } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { changeMayor, leaveCouncil, leaveParty } from './departure.ts';
import { endLeave, settleLeave, takeLeave } from './leave.ts';
import { leaveKl } from './leaving-kl.ts';
import type { Event, MembershipAnswer, State } from './model.ts';
import { checkState } from './places.ts';
import { electToPost, preventPost, returnToPost } from './presidency.ts';
import { answerAsSubstitute, electMember, electNewSubstitute, endSubstitution } from './succession.ts';

export { type DeputyChain, decideMayorSubstitute, type MayorSubstitute } from './mayor-substitute.ts';
export type {
  Event,
  Holder,
  MembershipAnswer,
  Post,
  PostName,
  Seat,
  State,
  Task,
  TaskKind,
  Transition,
} from './model.ts';

/**
 * What an event does to the membership of a council (forretningsordenen § 3, stk. 3-14): the new state and the tasks
 * it creates, each with who has to do it. The given state is not changed. `needs-decision` when the council itself
 * has to decide first (stk. 6). Errors: see errors.ts.
 *
 * @example
 * const seat = { kind: 'supplementary', id: 'A1', party: 'A', holder: { state: 'seated', member: 'medlem', substitute: 'stedfortræder' } };
 * const post = { electedBy: 'A', member: null, acting: { state: 'nobody' } };
 * const state = { ruleSet: 'kkr-2022', municipalities: 1, seats: [seat], eligible: ['A'], chair: post, viceChair: post };
 * const answer = decideMembership(state, { kind: 'left-council', person: 'medlem' });
 * answer.status === 'decided' && answer.tasks; // [{ kind: 'ask-substitute', by: 'sekretariatet', about: 'A1' }]
 */
export function decideMembership(state: State, event: Event): MembershipAnswer {
  const rules = findExcess('membership', { state, event }) ?? checkState(state);
  return isRefused(rules) ? rules : apply(state, event, rules);
}

function apply(state: State, event: Event, rules: RuleSet): MembershipAnswer {
  switch (event.kind) {
    case 'leave-from-council':
    case 'prevented':
      return takeLeave(state, event.member, event.expectedMonths, event.kind === 'leave-from-council', rules);
    case 'leave-granted':
    case 'leave-refused':
      return settleLeave(state, event.member, event.kind === 'leave-granted', rules);
    case 'returned':
      return endLeave(state, event.member, rules);
    case 'left-council':
      return leaveCouncil(state, event.person, rules);
    case 'left-party':
      return leaveParty(state, event.person, event.to, rules);
    case 'mayor-changed':
      return changeMayor(state, event, rules);
    case 'municipality-left-kl':
      return leaveKl(state, event.municipality, rules);
    case 'substitute-accepts':
    case 'substitute-declines':
      return answerAsSubstitute(state, event.seat, event.kind === 'substitute-accepts', rules);
    case 'substitute-left':
      return endSubstitution(state, event.seat, rules);
    case 'member-elected':
      return electMember(state, event.seat, event.person, rules);
    case 'substitute-elected':
      return electNewSubstitute(state, event.seat, event.person, rules);
    case 'post-prevented':
      return preventPost(state, event.post, event.expectedMonths, rules);
    case 'post-elected':
      return electToPost(state, event.post, event.person, rules);
    case 'post-returned':
      return returnToPost(state, event.post, rules);
  }
}
