import { paragraph } from 'tvaers-richtext';
import { fixedClock } from '../src/kernel/clock.ts';
import type { Answer } from '../src/kernel/faults.ts';
import { type AgendaItemId, asId, type MeetingId, type PaperId, type SectionId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { inner } from '../src/platform/door/index.ts';
import type { Database, Trx } from '../src/platform/postgres/database.ts';
import { putOut } from '../src/rooms/outward/publications/index.ts';
import type { AgendaDocument } from '../src/rooms/sittings/agenda-papers/index.ts';
import {
  addItem,
  agendaKind,
  approveAgenda,
  type ItemContent,
  openAgenda,
  undoApproval,
} from '../src/rooms/sittings/agendas/index.ts';
import { planStory } from '../src/rooms/sittings/meetings/storyboards.ts';
import { actOf } from './act.ts';
import { testDatabase } from './database.ts';
import { type DemoCouncil, demoCouncil } from './demo.ts';

const now = fixedClock('2025-01-13T08:00:00Z');

/** A meeting of its own for each situation, with an opened agenda of empty sections. */
export type OpenedAgenda = {
  readonly database: Database;
  readonly demo: DemoCouncil;
  /** Runs the work as the secretariat, in one transaction that is kept. */
  within<T>(work: (trx: Trx, meetingId: MeetingId, sections: readonly SectionId[]) => Promise<T>): Promise<T>;
  add(trx: Trx, meetingId: MeetingId, sectionId: SectionId, title: string): Promise<AgendaItemId>;
  approve(trx: Trx, meetingId: MeetingId, reason?: string): Promise<Answer<PaperId>>;
  undo(trx: Trx, meetingId: MeetingId): Promise<Answer<null>>;
  send(trx: Trx, meetingId: MeetingId, reason?: string): Promise<void>;
};

export async function openedAgendas(): Promise<OpenedAgenda> {
  const { database } = await testDatabase();
  const demo = await demoCouncil(database);
  const viewer = demo.viewer('sekretariat');
  const { councilId } = demo;
  const approve = (trx: Trx, meetingId: MeetingId, reason = '') =>
    inner(actOf(trx, viewer, now), approveAgenda, { councilId, meetingId, reason });
  let day = 0;
  return {
    database,
    demo,
    within: (work) => {
      day += 1;
      const heldOn = Temporal.PlainDate.from('2025-02-01').add({ days: day }).toString();
      return database.as(viewer, async (trx) => {
        const meetingId = await openOn(trx, demo, heldOn);
        return work(trx, meetingId, await sectionIds(trx, meetingId));
      });
    },
    add: async (trx, meetingId, sectionId, title) => {
      const texts = { recommendations: ['godkender forslaget.'], background: [paragraph('Baggrund.')] };
      const item = { councilId: demo.councilId, meetingId, sectionId, title, ...texts };
      return expectOk(await inner(actOf(trx, viewer), addItem, item));
    },
    approve,
    undo: (trx, meetingId) => inner(actOf(trx, viewer, now), undoApproval, { councilId, meetingId }),
    send: async (trx, meetingId, reason = '') => {
      const paperId = expectOk(await approve(trx, meetingId, reason));
      expectOk(await inner(actOf(trx, viewer, now), putOut, { councilId, kind: agendaKind, paperId }));
    },
  };
}

async function openOn(trx: Trx, demo: DemoCouncil, heldOn: string): Promise<MeetingId> {
  const viewer = demo.viewer('sekretariat');
  const place = { place: 'Viborg', form: 'physical', kind: 'ordinary', joinAddress: null } as const;
  const meeting = { heldOn, startsAt: '09:30', endsAt: null, ...place };
  const act = actOf(trx, viewer);
  const meetingId = (await planStory(act, demo.councilId, [meeting])).get(heldOn) ?? asId<'meetings'>('');
  expectOk(await inner(act, openAgenda, { councilId: demo.councilId, meetingId }));
  return meetingId;
}

async function sectionIds(trx: Trx, meetingId: MeetingId): Promise<readonly SectionId[]> {
  const rows = await trx
    .selectFrom('agenda_sections')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.id);
}

/** The items of an agenda as "1.1 Title". */
export function numbersOf(document: AgendaDocument | null): readonly string[] {
  return (document?.sections ?? []).flatMap((section) =>
    section.items.map((item) => `${item.number} ${item.title}`),
  );
}

/** What the form of an item would save. */
export function contentOf(title: string): ItemContent {
  return {
    title,
    recordNumber: null,
    officers: [],
    background: [paragraph('Ny baggrund.')],
    recommendationLead: 'Det indstilles, at KKR Midtjylland',
    recommendations: ['drøfter sagen.'],
    caseStatement: [],
    presenters: [],
    expectedMinutes: 15,
    closedReason: null,
    decision: [],
    correctedKind: null,
  };
}

/** The code of a refusal, the first where there are several, or null. */
export function codeOf(result: { readonly ok: boolean; readonly error?: unknown }): unknown {
  const { error } = result;
  const [first] = Array.isArray(error) ? error : [error];
  return typeof first === 'object' && first !== null && 'code' in first ? first.code : null;
}
