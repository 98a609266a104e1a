import { needsDecision } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import type { MembershipAnswer, State, Task } from './model.ts';
import * as steps from './steps.ts';
import { whichSeatsEnd } from './texts.da.ts';

/**
 * Stk. 7, last sentence: KL's own law § 6, stk. 5 decides what becomes of the members from a municipality that leaves
 * KL. Its text is not part of these rules, so the seats stay as they are until KL has said which of them end.
 */
export function leaveKl(state: State, municipality: string, rules: RuleSet): MembershipAnswer {
  const seat = state.seats.find((one) => one.kind === 'mayor' && one.municipality === municipality);
  if (seat === undefined) return refuse('membership-unknown-municipality', { municipality });
  const task: Task = { kind: 'ask-kl', by: 'sekretariatet', about: seat.id };
  return needsDecision(
    whichSeatsEnd(municipality),
    ['mayor-leaves', 'mayor-stays'],
    [steps.leavesKl(municipality, rules)],
    { state, tasks: [task] },
  );
}
