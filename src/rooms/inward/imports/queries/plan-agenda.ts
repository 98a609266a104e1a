import type { ImportedAgenda, ImportedItem } from 'tvaers-reader';
import type { CouncilId, MeetingId, SectionId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type ItemContent, readDraft } from '../../../sittings/agendas/index.ts';
import { findMeeting, type Meeting } from '../../../sittings/meetings/index.ts';
import { contentOfItem } from '../model/content-of-item.ts';
import type { Effect } from '../model/effect.ts';
import { plainTitle } from '../model/likeness.ts';
import { matchItems } from '../model/match-items.ts';
import { mergeItem, type ReadField, readFields } from '../model/merge-item.ts';
import type { NumberedItem } from '../model/numbered-item.ts';
import {
  type AgendaPlan,
  type Ask,
  asksOfWarnings,
  changesWords,
  type PlannedItem,
  type PlannedMeeting,
  type PlannedSection,
} from '../model/storing-plan.ts';
import { listStored } from '../store.ts';
import { isSupplement, sectionTitle } from '../texts.da.ts';
import { listNumberedItems } from './list-numbered-items.ts';

/** The council's day a document is for. */
export type Day = { readonly councilId: CouncilId; readonly heldOn: string };

/** What storing an agenda or minutes would do, item by item and word by word; nothing is written. */
export async function planAgenda(
  trx: Trx,
  viewer: Viewer,
  day: Day,
  agenda: ImportedAgenda,
): Promise<AgendaPlan> {
  const meeting = await findMeeting(trx, viewer, day.councilId, day.heldOn);
  const draft = meeting ? await readDraft(trx, viewer, meeting.id) : null;
  const there = meeting && draft ? await listNumberedItems(trx, viewer, meeting.id) : [];
  const items = agenda.sections.flatMap((section) => section.items);
  const met = matchItems(there, items);
  const bases = meeting ? await listBases(trx, meeting.id) : new Map<string, Base>();
  const planItem = (read: ImportedItem, at: readonly [number, number]): PlannedItem => {
    const content = contentOfItem(day.councilId, read);
    const item = met.get(read);
    if (!item) return { read, at, content, known: null };
    const base = bases.get(item.id) ?? null;
    const fields = fieldsOf(agenda, base);
    const merged = mergeItem(base?.content ?? null, item, content, fields);
    return { read, at, content, known: { item, merged } };
  };
  const taken = new Set<string>();
  const sections = agenda.sections.map((section, index): PlannedSection => {
    const known = findSection(draft?.sections ?? [], section, taken);
    if (known) taken.add(known.id);
    return {
      title: sectionTitle(section),
      number: /^\d+$/.test(section.number) ? Number(section.number) : null,
      id: known?.id ?? null,
      items: section.items.map((item, at) => planItem(item, [index, at])),
    };
  });
  const isPart = isSupplement(agenda.title) || isLonely(items, there);
  const here = new Set([...met.values()].map(({ id }) => id));
  return {
    heldOn: day.heldOn,
    meeting: plannedMeeting(meeting, agenda),
    asks: [...asksOf(meeting, draft?.state ?? null, sections), ...asksOfWarnings(agenda.warnings)],
    sections,
    gone: isPart ? [] : there.filter(({ id, withdrawnReason }) => !here.has(id) && withdrawnReason === null),
    isPart,
    attendance: agenda.attendance,
  };
}

/** One item for an agenda that has others: it comes late, and says nothing about them. */
function isLonely(items: readonly ImportedItem[], there: readonly NumberedItem[]): boolean {
  return items.length === 1 && there.length > 1;
}

function plannedMeeting(meeting: Meeting | null, { startsAt, place }: ImportedAgenda): PlannedMeeting {
  if (!meeting) return { is: 'new', startsAt, place };
  const planned = { startsAt: meeting.startsAt.slice(0, 5), place: meeting.place };
  const told = { startsAt: startsAt ?? planned.startsAt, place: place ?? planned.place };
  const same = told.startsAt === planned.startsAt && plainTitle(told.place) === plainTitle(planned.place);
  return { is: 'known', id: meeting.id, ...planned, told: same ? null : told };
}

function asksOf(
  meeting: Meeting | null,
  state: 'draft' | 'approved' | 'sent' | null,
  sections: readonly PlannedSection[],
): readonly Ask[] {
  if (!meeting) return ['new-meeting'];
  const items = sections.flatMap((section) => section.items);
  const touches = items.some((item) => item.known === null || goesOut(item));
  return [
    ...(meeting.cancelled ? (['cancelled-meeting'] as const) : []),
    ...(state === 'sent' && touches ? (['sent-out'] as const) : []),
  ];
}

/** Would what was sent out read otherwise? Decisions are no part of it. */
function goesOut(item: PlannedItem): boolean {
  const differences = item.known?.merged.differences ?? [];
  return changesWords(item) && differences.some(({ by, field }) => by !== 'hand' && field !== 'decision');
}

type Base = { readonly content: ItemContent; readonly kind: Effect['kind'] };

/** What documents said of the meeting's items when they were read in the last time. */
async function listBases(trx: Trx, meetingId: MeetingId): Promise<ReadonlyMap<string, Base>> {
  const bases = new Map<string, Base>();
  for (const { effect } of await listStored(trx, meetingId)) {
    for (const { id, said } of effect?.items ?? []) {
      if (effect && !bases.has(id)) bases.set(id, { content: said, kind: effect.kind });
    }
  }
  return bases;
}

/** Minutes say what was decided about an agenda, whose words they only repeat; an agenda says nothing of that. */
function fieldsOf(agenda: ImportedAgenda, base: Base | null): readonly ReadField[] {
  if (agenda.kind === 'agenda') return readFields.filter((field) => field !== 'decision');
  return base?.kind === 'minutes' ? readFields : ['decision', 'closedReason'];
}

type Section = { readonly id: SectionId; readonly title: string };

function findSection(
  there: readonly (Section & { readonly givenNumber: number | null; readonly sentNumber: number | null })[],
  section: ImportedAgenda['sections'][number],
  taken: ReadonlySet<string>,
): Section | undefined {
  const free = there.filter(({ id }) => !taken.has(id));
  const titled = free.find(({ title }) => plainTitle(title) === plainTitle(sectionTitle(section)));
  if (titled || section.title !== '') return titled;
  return there.find((each, at) => String(each.sentNumber ?? each.givenNumber ?? at + 1) === section.number);
}
