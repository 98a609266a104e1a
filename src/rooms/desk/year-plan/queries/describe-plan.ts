import type { CouncilId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { listTakenDownSubjects } from '../../../ground/papers/index.ts';
import { type AgendaState, agendaKind, listAgendaStates } from '../../../sittings/agendas/index.ts';
import {
  type Deadline,
  deadlinesOf,
  listMeetings,
  type Meeting,
  nearness,
} from '../../../sittings/meetings/index.ts';

export type DescribedDeadline = Deadline & { readonly daysLeft: number; readonly near: boolean };
export type DescribedMeeting = {
  readonly meeting: Meeting;
  readonly deadlines: readonly DescribedDeadline[];
  /** Why there are none, where no rules of procedure count on the day. */
  readonly withoutRules: string | null;
  readonly agenda: AgendaState;
  /** The newest agenda that was published has been taken down. */
  readonly takenDown: boolean;
};
export type CouncilWork = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly mayPlan: boolean;
  readonly today: string;
  /** The year shown. */
  readonly year: number;
  readonly years: readonly number[];
  readonly meetings: readonly DescribedMeeting[];
};

/** The council's meetings of a year with deadlines and how far each agenda is; null for an unknown council. */
export async function describeYear(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  { today, year }: { readonly today: Temporal.PlainDate; readonly year: number },
): Promise<CouncilWork | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const all = await listMeetings(trx, viewer, { councilId });
  const years = new Set([today.year, year, ...all.map((meeting) => Number(meeting.heldOn.slice(0, 4)))]);
  const shown = all.filter((meeting) => meeting.heldOn.startsWith(`${year}-`));
  const meetings = await describeMeetings(trx, shown, today);
  return { ...frameOf(council, viewer, today), year, years: [...years].sort(), meetings };
}

/** The next meetings, for the council's working page. */
export async function describeComing(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  today: Temporal.PlainDate,
): Promise<CouncilWork | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const coming = await listMeetings(trx, viewer, { councilId, from: today.toString() });
  const meetings = await describeMeetings(trx, coming, today);
  return { ...frameOf(council, viewer, today), year: today.year, years: [], meetings };
}

function frameOf(
  council: { readonly id: CouncilId; readonly name: string },
  viewer: Viewer,
  today: Temporal.PlainDate,
) {
  const mayPlan = may(viewer, 'plan-meetings', council.id);
  return { council: { id: council.id, name: council.name }, mayPlan, today: today.toString() };
}

async function describeMeetings(
  trx: Trx,
  meetings: readonly Meeting[],
  today: Temporal.PlainDate,
): Promise<readonly DescribedMeeting[]> {
  const ids = meetings.map((meeting) => meeting.id);
  const states = await listAgendaStates(trx, ids);
  const gone = await listTakenDownSubjects(trx, agendaKind.name, ids);
  const described: DescribedMeeting[] = [];
  for (const meeting of meetings) {
    const deadlines = await deadlinesOf(trx, meeting);
    const nearing = deadlines.ok
      ? deadlines.value.map((deadline) => ({ ...deadline, ...nearness(deadline, today) }))
      : [];
    const agenda = states.get(meeting.id) ?? 'none';
    const withoutRules = deadlines.ok ? null : deadlines.error.message;
    described.push({ meeting, deadlines: nearing, withoutRules, agenda, takenDown: gone.has(meeting.id) });
  }
  return described;
}
