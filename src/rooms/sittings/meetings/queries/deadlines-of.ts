import { calculateDeadlines } from 'tvaers-rules/deadlines';
import { isRefused } from 'tvaers-rules/outcome';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { longDate } from '../../../../ui/index.ts';
import { type Deadline, type DeadlineName, deadlineNames, type Meeting } from '../model/meeting.ts';
import { listDeviations } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * The deadlines of a meeting under the rules of procedure in force on its day, with any deviation that was decided.
 * Refusals: `rules-unknown`.
 */
export async function deadlinesOf(trx: Trx, meeting: Meeting): Promise<Result<readonly Deadline[]>> {
  const ruleSet = await findRuleSet(trx, meeting);
  if (ruleSet === null) return refused(refuse('rules-unknown', { date: longDate(meeting.heldOn) }));
  const computed = calculateDeadlines({ ruleSet, meetingOn: meeting.heldOn, kind: meeting.kind });
  if (isRefused(computed)) return refused(refuse('rules-unknown', { date: longDate(meeting.heldOn) }));
  const deviations = await listDeviations(trx, meeting.id);
  const dates: Record<DeadlineName, string | null> = {
    proposals: computed.proposalsBy,
    agenda: computed.agendaBy,
    alliances: computed.alliancesBy,
  };
  const advised: Partial<Record<DeadlineName, string | undefined>> = {
    proposals: computed.advice.proposalsBy,
    agenda: computed.advice.agendaBy,
  };
  const deadlines = deadlineNames.flatMap((name): Deadline[] => {
    const computedOn = dates[name];
    if (computedOn === null) return [];
    const moved = deviations.find((each) => each.name === name);
    const deviation = moved ? { movedTo: moved.movedTo, reason: moved.reason } : null;
    return [
      {
        name,
        on: deviation?.movedTo ?? computedOn,
        computedOn,
        deviation,
        advisedOn: advised[name] ?? null,
        steps: computed.steps,
      },
    ];
  });
  return ok(deadlines);
}

/**
 * The rule set in force in the council on the day, or null: rules that have ended, or have not begun, say nothing of it.
 * Both ends count.
 */
export async function findRuleSet(
  trx: Trx,
  { councilId, heldOn }: Pick<Meeting, 'councilId' | 'heldOn'>,
): Promise<string | null> {
  const row = await trx
    .selectFrom('council_rules')
    .select('rule_set')
    .where('council_id', '=', councilId)
    .where('valid_from', '<=', heldOn)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', heldOn)]))
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.rule_set ?? null;
}

/** How near a deadline is: days left (negative: overdue), and whether it is time to warn. */
export function nearness(
  deadline: Deadline,
  today: Temporal.PlainDate,
): { readonly daysLeft: number; readonly near: boolean } {
  const daysLeft = today.until(Temporal.PlainDate.from(deadline.on), { largestUnit: 'days' }).days;
  return { daysLeft, near: daysLeft <= 7 };
}
