import type { ImportedAgenda, ImportedItem } from 'tvaers-reader';
import { type Answer, faultsOf } from '../../../../kernel/faults.ts';
import type { CouncilId, MeetingId, SectionId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import {
  addItem,
  addSection,
  contentOf,
  openAgenda,
  readDraft,
  refuseIfWaiting,
  saveItem,
} from '../../../sittings/agendas/index.ts';
import { faultsOfItem } from '../forms/correct-item.ts';
import { contentOfItem } from '../model/content-of-item.ts';
import { matchItems } from '../model/match-items.ts';
import { listNumberedItems, type NumberedItem } from '../queries/list-numbered-items.ts';
import { type Day, meetingOf } from './meeting-of.ts';

/** What storing did: to which meeting, and what became of the items or annexes. */
export type Stored = {
  readonly meetingId: MeetingId;
  readonly detail: Readonly<Record<string, readonly string[]>>;
};

/**
 * Puts an agenda that was read onto the council's meeting of its day, which is planned where it is not. Items are met
 * by title, record number or number, and updated: reading the same document again changes nothing, and never doubles.
 * Refusals: those of the meeting's plan and of the agenda.
 */
export async function storeAgenda(act: Act, day: Day, agenda: ImportedAgenda): Promise<Answer<Stored>> {
  const meeting = await meetingOf(act, day);
  if (!meeting.ok) return meeting;
  const place = { councilId: day.councilId, meetingId: meeting.value };
  const opened = await openWithSections(act, place, agenda);
  if (!opened.ok) return opened;
  const waiting = await refuseIfWaiting(act.trx, place.meetingId);
  if (waiting) return refused(faultsOf(waiting));
  const there = await listNumberedItems(act.trx, act.viewer, place.meetingId);
  const items = agenda.sections.flatMap((section) => section.items);
  const storing: Storing = { act, place, met: matchItems(there, items) };
  const detail: Detail = { added: [], updated: [], unchanged: [] };
  for (const [at, section] of agenda.sections.entries()) {
    const stored = await storeSection(storing, section, at, detail);
    if (!stored.ok) return stored;
  }
  return ok({ meetingId: place.meetingId, detail });
}

type Section = ImportedAgenda['sections'][number];
/** Numbers of items in the order of the document. */
type Detail = { readonly added: string[]; readonly updated: string[]; readonly unchanged: string[] };
type Storing = {
  readonly act: Act;
  readonly place: { readonly councilId: CouncilId; readonly meetingId: MeetingId };
  /** The agenda's items that the document's are; those not here are new. */
  readonly met: ReadonlyMap<ImportedItem, NumberedItem>;
};

async function storeSection(
  storing: Storing,
  section: Section,
  at: number,
  detail: Detail,
): Promise<Answer<null>> {
  const sectionId = await sectionOf(storing, section);
  if (!sectionId.ok) return sectionId;
  for (const [index, item] of section.items.entries()) {
    const stored = await storeItem(storing, sectionId.value, item);
    if (!stored.ok) return refused(faultsOfItem(stored.error, at, index));
    detail[stored.value].push(item.number);
  }
  return ok(null);
}

function storeItem(
  storing: Storing,
  sectionId: SectionId,
  item: ImportedItem,
): Promise<Answer<keyof Detail>> {
  const known = storing.met.get(item);
  return known ? updateItem(storing, known, item) : addNew(storing, sectionId, item);
}

/** A new agenda gets the document's sections, not the template's. */
function openWithSections(act: Act, place: Storing['place'], { sections }: ImportedAgenda) {
  return inner(act, openAgenda, { ...place, sections: sections.map(titleOf) });
}

async function sectionOf({ act, place }: Storing, section: Section): Promise<Answer<SectionId>> {
  const title = titleOf(section);
  const draft = await readDraft(act.trx, act.viewer, place.meetingId);
  const same = (text: string) => text.trim().toLowerCase();
  const known = draft?.sections.find((candidate) => same(candidate.title) === same(title));
  return known ? ok(known.id) : inner(act, addSection, { ...place, title });
}

function titleOf(section: Section): string {
  return section.title || section.number;
}

async function addNew(
  { act, place }: Storing,
  sectionId: SectionId,
  item: ImportedItem,
): Promise<Answer<'added'>> {
  const content = contentOfItem(place.councilId, item);
  const added = await inner(act, addItem, { ...place, sectionId, ...content });
  return added.ok ? ok('added') : added;
}

/** Brings an item up to what was read; what only people have added (presenters, time, closing) stays. */
async function updateItem(
  { act, place }: Storing,
  known: NumberedItem,
  item: ImportedItem,
): Promise<Answer<'updated' | 'unchanged'>> {
  const before = contentOf(known);
  const { presenters, expectedMinutes, closedReason } = before;
  const read = contentOfItem(place.councilId, item);
  const after = { ...before, ...read, presenters, expectedMinutes, closedReason };
  if (JSON.stringify(before) === JSON.stringify(after)) return ok('unchanged');
  const { id: itemId, revision } = known;
  const saved = await inner(act, saveItem, { ...place, itemId, revision, ...after });
  return saved.ok ? ok('updated') : saved;
}
