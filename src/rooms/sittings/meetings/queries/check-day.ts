import type { Refusal } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/index.ts';
import { refuse } from '../texts.da.ts';
import { findRuleSet } from './deadlines-of.ts';
import type { MeetingPlace } from './take-meeting.ts';

export function dayTaken(date: string): Refusal {
  return refuse('meeting-day-taken', { date: longDate(date) });
}

/**
 * A meeting to come needs rules of procedure that count on its day: without them nobody knows its deadlines. What has
 * been held is history, and may be older than the rules the house knows.
 */
export async function refuseWithoutRules(act: Act, meeting: MeetingPlace): Promise<Refusal | null> {
  if (meeting.heldOn < act.today.toString()) return null;
  const rules = await findRuleSet(act.trx, meeting);
  return rules === null ? refuse('rules-unknown', { date: longDate(meeting.heldOn) }) : null;
}
