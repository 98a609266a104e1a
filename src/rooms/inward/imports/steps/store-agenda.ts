import { type Answer, faultsOf } from '../../../../kernel/faults.ts';
import type { AgendaItemId, CouncilId, MatterId, MeetingId, SectionId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import {
  addItem,
  addSection,
  arrangeAgenda,
  keepAttendance,
  openAgenda,
  readDraft,
  refuseIfWaiting,
  saveItem,
  withdrawItem,
} from '../../../sittings/agendas/index.ts';
import { listNumbered } from '../../../sittings/matters/index.ts';
import { faultsOfItem } from '../forms/correct-item.ts';
import { type Answers, choiceOf } from '../model/answers.ts';
import { type Effect, noEffect } from '../model/effect.ts';
import type { AgendaPlan, PlannedItem, PlannedSection } from '../model/storing-plan.ts';
import type { Day } from '../queries/plan-agenda.ts';
import { notInFile } from '../texts.da.ts';
import { arrangementOf } from './arrangement-of.ts';
import { meetingOf } from './meeting-of.ts';

/** What storing did: to which meeting, what became of the items or annexes, and how to take it back. */
export type Stored = {
  readonly meetingId: MeetingId;
  readonly detail: Readonly<Record<string, readonly string[]>>;
  readonly effect: Omit<Effect, 'kind'>;
};

type Place = { readonly councilId: CouncilId; readonly meetingId: MeetingId };
type Outcome = 'added' | 'updated' | 'unchanged';
/** An item that has been put on the agenda. */
type Put = Effect['items'][number] & { readonly outcome: Outcome };

/**
 * Does what the plan says and a person has agreed to: puts an agenda that was read onto its meeting, in its order and
 * under its numbers. Refusals: those of the meeting's plan and of the agenda.
 */
export async function storeAgenda(
  act: Act,
  day: Day,
  plan: AgendaPlan,
  answers: Answers,
): Promise<Answer<Stored>> {
  const meeting = await meetingOf(act, day, plan.meeting, answers);
  if (!meeting.ok) return meeting;
  const { id: meetingId, ...meetingEffect } = meeting.value;
  const place = { councilId: day.councilId, meetingId };
  const before = await readDraft(act.trx, act.viewer, meetingId);
  const opened = await inner(act, openAgenda, { ...place, sections: [] });
  if (!opened.ok) return opened;
  const waiting = await refuseIfWaiting(act.trx, meetingId);
  if (waiting) return refused(faultsOf(waiting));
  const arrangement = await arrangementOf(act, meetingId);
  const mattersBefore = await mattersOf(act, day, plan);
  const stored = await storeSections(act, place, plan, answers);
  if (!stored.ok) return stored;
  const mattersMade = (await mattersOf(act, day, plan)).filter((id) => !mattersBefore.includes(id));
  const { sections, put, sectionsAdded } = stored.value;
  const arranged = await inner(act, arrangeAgenda, { ...place, sections, numbersOnly: plan.isPart });
  if (!arranged.ok) return arranged;
  const attendance = await keepPresence(act, place, plan, before);
  if (!attendance.ok) return attendance;
  const gone = await withdrawGone(act, place, plan, answers);
  if (!gone.ok) return gone;
  const items = put.map(({ outcome: _, ...item }) => item);
  const withdrawn = gone.value.map(({ id }) => id);
  const attendanceWas = attendance.value;
  const made = {
    agendaBegun: before === null,
    attendanceWas,
    sectionsAdded,
    items,
    withdrawn,
    arrangement,
    mattersMade,
  };
  const effect = { ...noEffect, ...meetingEffect, ...made };
  return ok({ meetingId, detail: detailOf(plan, put, gone.value), effect });
}

/** The council's matters that the plan's items name. */
function mattersOf({ trx }: Act, { councilId }: Day, plan: AgendaPlan): Promise<readonly MatterId[]> {
  const items = plan.sections.flatMap((section) => section.items);
  const numbers = items.flatMap(({ content }) =>
    content.recordNumber === null ? [] : [content.recordNumber],
  );
  return listNumbered(trx, councilId, numbers);
}

/** @returns who was there by what stood before; null where nothing is changed */
async function keepPresence(
  act: Act,
  place: Place,
  { attendance }: AgendaPlan,
  before: Awaited<ReturnType<typeof readDraft>>,
): Promise<Answer<Effect['attendanceWas']>> {
  const was = before?.attendance ?? [];
  if (attendance.length === 0 || JSON.stringify(was) === JSON.stringify(attendance)) return ok(null);
  const kept = await inner(act, keepAttendance, { ...place, attendance });
  return kept.ok ? ok(was) : kept;
}

type StoredSections = {
  readonly sections: {
    id: SectionId;
    number: number | null;
    items: { id: AgendaItemId; number: string | null }[];
  }[];
  readonly put: readonly Put[];
  readonly sectionsAdded: SectionId[];
};

async function storeSections(
  act: Act,
  place: Place,
  plan: AgendaPlan,
  answers: Answers,
): Promise<Answer<StoredSections>> {
  const sections: StoredSections['sections'] = [];
  const sectionsAdded: SectionId[] = [];
  const put: Put[] = [];
  const byTitle = new Map<string, SectionId>();
  for (const section of plan.sections) {
    const known = section.id ?? byTitle.get(section.title);
    const id = known ? ok(known) : await inner(act, addSection, { ...place, title: section.title });
    if (!id.ok) return id;
    if (!known) sectionsAdded.push(id.value);
    byTitle.set(section.title, id.value);
    const items = await storeItems(act, { ...place, sectionId: id.value }, section, answers);
    if (!items.ok) return items;
    put.push(...items.value);
    const numbered = items.value.map((each, at) => ({
      id: each.id,
      number: section.items[at]?.read.number || null,
    }));
    const before = sections.find((each) => each.id === id.value);
    if (before) before.items.push(...numbered);
    else sections.push({ id: id.value, number: section.number, items: numbered });
  }
  return ok({ sections, put, sectionsAdded });
}

async function storeItems(
  act: Act,
  place: Place & { readonly sectionId: SectionId },
  section: PlannedSection,
  answers: Answers,
): Promise<Answer<readonly Put[]>> {
  const put: Put[] = [];
  for (const planned of section.items) {
    const stored = await storeItem(act, place, planned, answers);
    if (!stored.ok) return refused(faultsOfItem(stored.error, ...planned.at));
    put.push(stored.value);
  }
  return ok(put);
}

async function storeItem(
  act: Act,
  place: Place & { readonly sectionId: SectionId },
  { content, known }: PlannedItem,
  answers: Answers,
): Promise<Answer<Put>> {
  const said = content;
  if (!known) {
    const added = await inner(act, addItem, { ...place, ...content });
    return added.ok ? ok({ id: added.value, from: null, to: 1, said, outcome: 'added' }) : added;
  }
  const { item, merged } = known;
  const chosen = choiceOf(answers, item.id) === 'file';
  const wanted = chosen ? merged.fromFile : merged.kept;
  const here = { id: item.id, from: item.revision, said };
  const changes = merged.differences.some(({ by }) => by === 'file' || (by === 'both' && chosen));
  if (!changes) return ok({ ...here, to: item.revision, outcome: 'unchanged' });
  const { sectionId: _, ...onAgenda } = place;
  const saved = await inner(act, saveItem, {
    ...onAgenda,
    itemId: item.id,
    revision: item.revision,
    ...wanted,
  });
  return saved.ok ? ok({ ...here, to: saved.value, outcome: 'updated' }) : saved;
}

/** Items the file no longer has go only where that was said, and so that they can come back with all they had. */
async function withdrawGone(
  act: Act,
  place: Place,
  plan: AgendaPlan,
  answers: Answers,
): Promise<Answer<AgendaPlan['gone']>> {
  const gone = plan.gone.filter(({ id }) => answers.withdraw.includes(id));
  for (const { id: itemId } of gone) {
    const done = await inner(act, withdrawItem, { ...place, itemId, reason: notInFile });
    if (!done.ok) return done;
  }
  return ok(gone);
}

/** Numbers of items as the document has them, by what became of them. */
function detailOf(plan: AgendaPlan, put: readonly Put[], gone: AgendaPlan['gone']): Stored['detail'] {
  const numbers = plan.sections.flatMap(({ items }) => items.map(({ read }) => read.number));
  const numbersOf = (outcome: Outcome) => numbers.filter((_, at) => put[at]?.outcome === outcome);
  return {
    added: numbersOf('added'),
    updated: numbersOf('updated'),
    unchanged: numbersOf('unchanged'),
    ...(gone.length > 0 ? { withdrawn: gone.map(({ number }) => number) } : {}),
  };
}
