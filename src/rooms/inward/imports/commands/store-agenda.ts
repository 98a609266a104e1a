import type { ImportedAgenda, ImportedItem } from 'tvaers-reader';
import { systemClock } from '../../../../kernel/clock.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  addItem,
  addSection,
  openAgenda,
  readDraft,
  refuseIfWaiting,
} from '../../../sittings/agendas/index.ts';
import { findMeeting, type Meeting, planMeeting } from '../../../sittings/meetings/index.ts';
import { matchItems } from '../model/match-items.ts';
import { refuseImport } from '../texts.da.ts';
import { contentOfItem } from './content-of-item.ts';
import { type Numbered, numberedItems, updateItem } from './update-item.ts';

/** What storing did, item numbers in the order of the document. */
export type StoredAgenda = {
  readonly meetingId: string;
  readonly meetingOn: string;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
};

/**
 * Puts an agenda that was read onto the council's meeting of its day, which is planned where it is not. Items are met
 * by title, record number or number, and updated: reading the same document again changes nothing, and never doubles.
 * Refusals: `import-meeting-date-missing` · the agenda's own. To be called in a transaction that a refusal undoes.
 */
export async function storeAgenda(
  trx: Trx,
  viewer: Viewer,
  agenda: ImportedAgenda,
): Promise<Result<StoredAgenda>> {
  if (agenda.meetingOn === null) return refused(refuseImport('import-meeting-date-missing'));
  const meeting = await meetingOf(trx, viewer, agenda.council, agenda.meetingOn);
  // Over the bridge until this room comes through the door itself.
  const act = bridgedAct(trx, viewer, systemClock().today().toString());
  const opened = await openWithSections(act, meeting, agenda);
  if (!opened.ok) return refused(opened.error[0]);
  const waiting = await refuseIfWaiting(trx, meeting.id);
  if (waiting) return refused(waiting);
  const there = await numberedItems(trx, viewer, meeting.id);
  const met = matchItems(
    there,
    agenda.sections.flatMap((section) => section.items),
  );
  const place: Place = { act, councilId: agenda.council, meetingId: meeting.id, met };
  const done: Done = { added: [], updated: [], unchanged: [] };
  for (const section of agenda.sections) {
    const refusal = await storeSection(place, section, done);
    if (refusal) return refused(refusal);
  }
  return ok({ meetingId: meeting.id, meetingOn: agenda.meetingOn, ...done });
}

type Done = { readonly added: string[]; readonly updated: string[]; readonly unchanged: string[] };
type Place = {
  readonly act: Act;
  readonly councilId: string;
  readonly meetingId: string;
  /** The agenda's items that the document's are; those not here are new. */
  readonly met: ReadonlyMap<ImportedItem, Numbered>;
};

async function storeSection(
  place: Place,
  section: ImportedAgenda['sections'][number],
  done: Done,
): Promise<Refusal | null> {
  const sectionId = await sectionOf(place, section);
  if (!sectionId.ok) return sectionId.error;
  for (const item of section.items) {
    const stored = await storeItem(place, sectionId.value, item);
    if (!stored.ok) return stored.error;
    done[stored.value].push(item.number);
  }
  return null;
}

async function storeItem(place: Place, sectionId: string, item: ImportedItem): Promise<Result<keyof Done>> {
  const { act, councilId, meetingId, met } = place;
  const known = met.get(item);
  if (!known) return addNew(place, sectionId, item);
  return updateItem(act, { councilId, meetingId }, known, item);
}

async function meetingOf(trx: Trx, viewer: Viewer, councilId: string, heldOn: string): Promise<Meeting> {
  const known = await findMeeting(trx, viewer, councilId, heldOn);
  if (known) return known;
  const unknown = { startsAt: '09:30', endsAt: null, place: 'Ikke oplyst', joinAddress: null } as const;
  const act = bridgedAct(trx, viewer, '2100-01-01');
  await inner(act, planMeeting, { councilId, heldOn, form: 'physical', kind: 'ordinary', ...unknown });
  const planned = await findMeeting(trx, viewer, councilId, heldOn);
  if (!planned) throw new Error('a meeting that was planned is not there');
  return planned;
}

/** A new agenda gets the document's sections, not the template's. */
function openWithSections(act: Act, { id: meetingId, councilId }: Meeting, agenda: ImportedAgenda) {
  const sections = agenda.sections.map((section) => section.title || section.number);
  return inner(act, openAgenda, { councilId, meetingId, sections });
}

async function sectionOf(
  { act, councilId, meetingId }: Place,
  section: ImportedAgenda['sections'][number],
): Promise<Result<string>> {
  const title = section.title || section.number;
  const draft = await readDraft(act.trx, act.viewer, meetingId);
  const same = (text: string) => text.trim().toLowerCase();
  const known = draft?.sections.find((candidate) => same(candidate.title) === same(title));
  if (known) return ok(known.id);
  const added = await inner(act, addSection, { councilId, meetingId, title });
  return added.ok ? added : refused(added.error[0]);
}

async function addNew(
  { act, councilId, meetingId }: Place,
  sectionId: string,
  item: ImportedItem,
): Promise<Result<'added'>> {
  const content = contentOfItem(councilId, item);
  const added = await inner(act, addItem, { councilId, meetingId, sectionId, ...content });
  return added.ok ? ok('added') : refused(added.error[0]);
}
