import { fixedClock } from '../kernel/clock.ts';
import type { AgendaItemId, MeetingId, PaperId } from '../kernel/ids.ts';
import { expectOk } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { type Act, actIn, type House, inner } from '../platform/door/index.ts';
import type { Trx } from '../platform/postgres/database.ts';
import { findPersonByEmail } from '../rooms/ground/identity/index.ts';
import { demoCouncil, demoEmail } from '../rooms/ground/identity/storyboards.ts';
import { putOut } from '../rooms/outward/publications/index.ts';
import { agendaKind, approveAgenda } from '../rooms/sittings/agendas/index.ts';
import { changeStoryItem, type StoryItem, writeStory } from '../rooms/sittings/agendas/storyboards.ts';
import { findMeeting } from '../rooms/sittings/meetings/index.ts';
import { planStory } from '../rooms/sittings/meetings/storyboards.ts';
import { attachDemoAnnexes, type StoredAnnex } from './demo-annexes.ts';

/** Where a story is told: one transaction, the annexes that can be shown, and when it is. */
type Stage = {
  readonly house: House;
  readonly trx: Trx;
  readonly annexes: readonly StoredAnnex[];
  readonly now: Temporal.Instant;
  /** The meeting's day, YYYY-MM-DD. */
  readonly day: string;
};

/** A situation one can step into: who looks, where, and what has happened before. */
export type Storyboard = {
  readonly key: string;
  readonly title: string;
  /** Key of the demonstration person who looks. */
  readonly as: string;
  /** Day of the story's own meeting, YYYY-MM-DD; where it is planned, the story has been told. */
  readonly day: string;
  /** It is seen as many days before the meeting. */
  readonly seenDaysBefore: number;
  readonly address: string;
  readonly build: (stage: Stage) => Promise<void>;
};

type PlannedMeeting = Parameters<typeof planStory>[2][number];

const usual = {
  startsAt: '09:30',
  endsAt: '12:30',
  place: 'Viborg Rådhus',
  form: 'physical',
  kind: 'ordinary',
  joinAddress: null,
} as const;

/** Plans the story's meeting. @returns its id */
export async function plan(stage: Stage, changes: Partial<PlannedMeeting> = {}): Promise<MeetingId> {
  const meeting = { ...usual, heldOn: stage.day, ...changes };
  const ids = await planStory(actOn(stage, stage.now), demoCouncil, [meeting]);
  return told(ids, stage.day);
}

/** The meeting of the stage, planned before. */
export async function meetingOf(stage: Stage) {
  const meeting = await findMeeting(stage.trx, systemViewer, demoCouncil, stage.day);
  if (!meeting) throw new Error(`no meeting is planned on ${stage.day}`);
  return meeting;
}

/** Writes the items with their annexes. @returns item key → id */
export async function write(
  stage: Stage,
  meetingId: MeetingId,
  items: readonly StoryItem[],
): Promise<ReadonlyMap<string, AgendaItemId>> {
  const act = actOn(stage, stage.now);
  const ids = await writeStory(act, agendaOf(meetingId), items);
  await attachDemoAnnexes(act, { ...agendaOf(meetingId), items: ids }, stage.annexes);
  return ids;
}

/** One more item on an agenda that is written already. */
export async function writeOne(stage: Stage, meetingId: MeetingId, item: StoryItem): Promise<AgendaItemId> {
  const ids = await writeStory(actOn(stage, stage.now), agendaOf(meetingId), [item]);
  return told(ids, item.key);
}

/** Changes an item that is written. */
export function change(
  stage: Stage,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  changes: Parameters<typeof changeStoryItem>[3],
): Promise<void> {
  return changeStoryItem(actOn(stage, stage.now), agendaOf(meetingId), itemId, changes);
}

/** The chair approves as many days before the meeting. @returns the version's id */
export async function approve(
  stage: Stage,
  meetingId: MeetingId,
  daysBefore: number,
  reason = '',
): Promise<PaperId> {
  const act = actOn(stage, morningBefore(stage, daysBefore));
  return expectOk(await inner(act, approveAgenda, { councilId: demoCouncil, meetingId, reason }));
}

/** Approved, sent out and published as many days before the meeting. @returns the version's id */
export async function send(
  stage: Stage,
  meetingId: MeetingId,
  daysBefore: number,
  reason = '',
): Promise<PaperId> {
  const paperId = await approve(stage, meetingId, daysBefore, reason);
  const act = actOn(stage, morningBefore(stage, daysBefore));
  expectOk(await inner(act, putOut, { councilId: demoCouncil, kind: agendaKind, paperId }));
  return paperId;
}

function morningBefore({ day }: Stage, days: number): Temporal.Instant {
  return morningOf(Temporal.PlainDate.from(day).subtract({ days }));
}

/** What was made under a name of the story. @throws where the story made nothing of that name */
export function told<Made>(all: ReadonlyMap<string, Made>, key: string): Made {
  const made = all.get(key);
  if (made === undefined) throw new Error(`the story has made nothing called ${key}`);
  return made;
}

/** How the commands name the agenda of a story's meeting. */
export function agendaOf(meetingId: MeetingId) {
  return { councilId: demoCouncil, meetingId };
}

/** The story's act at an instant of its own. */
export function actOn(stage: Stage, at: Temporal.Instant): Act {
  return actIn({ ...stage.house, clock: fixedClock(at) }, systemAs('demonstration'), stage.trx);
}

export function morningOf(day: Temporal.PlainDate): Temporal.Instant {
  return Temporal.Instant.from(`${day.toString()}T08:00:00Z`);
}

/** One of the demonstration's people. */
export async function personOf(stage: Stage, key: string) {
  const person = await findPersonByEmail(stage.trx, demoEmail(key));
  if (!person) throw new Error(`the demonstration has no person called ${key}`);
  return person;
}
