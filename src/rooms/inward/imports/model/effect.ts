import { z } from 'zod';
import { idText } from '../../../../kernel/ids.ts';
import { attendanceSchema, itemContent } from '../../../sittings/agendas/index.ts';

const number = z.number().nullable();

/** What storing made and changed: all that is needed to take it back, and to know later what a hand has changed. */
export const effectSchema = z.object({
  kind: z.enum(['agenda', 'minutes', 'annex-bundle']),
  /** The meeting was put into the plan by it. */
  meetingMade: z.boolean(),
  /** Time and place as they were, where the file's were taken over. */
  meetingWas: z.object({ startsAt: z.string(), place: z.string() }).nullable(),
  agendaBegun: z.boolean(),
  sectionsAdded: z.array(idText('agenda_sections')),
  /** Every item of the document: what it is on the agenda, and between which revisions. */
  items: z.array(
    z.object({
      id: idText('agenda_items'),
      /** Null: it was added. */
      from: number,
      to: z.number(),
      /** What the document said of it: what differs from that later, a person has changed. */
      said: itemContent,
    }),
  ),
  /** Items that were not in the document and were withdrawn for that. */
  withdrawn: z.array(idText('agenda_items')),
  /** Who was there by earlier minutes, where these say otherwise. */
  attendanceWas: attendanceSchema.nullable(),
  /** Matters it made for record numbers nobody had used; none where a storing before this was kept did not say. */
  mattersMade: z.array(idText('matters')).default([]),
  annexesAdded: z.array(z.object({ itemId: idText('agenda_items'), annexId: idText('annexes') })),
  /** Order and numbers as they were. */
  arrangement: z.array(
    z.object({
      id: idText('agenda_sections'),
      number,
      items: z.array(z.object({ id: idText('agenda_items'), number: z.string().nullable() })),
    }),
  ),
});
export type Effect = z.infer<typeof effectSchema>;

export const noEffect: Omit<Effect, 'kind'> = {
  meetingMade: false,
  meetingWas: null,
  agendaBegun: false,
  sectionsAdded: [],
  items: [],
  withdrawn: [],
  attendanceWas: null,
  mattersMade: [],
  annexesAdded: [],
  arrangement: [],
};

/** The same document stored again: what it did before and now, as one that can be taken back as one. */
export function bothEffects(before: Effect, now: Effect): Effect {
  const again = new Map(now.items.map((item) => [item.id, item]));
  const seen = new Set(before.items.map(({ id }) => id));
  return {
    kind: now.kind,
    meetingMade: before.meetingMade || now.meetingMade,
    meetingWas: before.meetingWas ?? now.meetingWas,
    agendaBegun: before.agendaBegun || now.agendaBegun,
    sectionsAdded: [...before.sectionsAdded, ...now.sectionsAdded],
    items: [
      ...before.items.map((item) => ({ ...item, ...again.get(item.id), from: item.from })),
      ...now.items.filter(({ id }) => !seen.has(id)),
    ],
    withdrawn: [...before.withdrawn, ...now.withdrawn],
    mattersMade: [...before.mattersMade, ...now.mattersMade],
    annexesAdded: [...before.annexesAdded, ...now.annexesAdded],
    attendanceWas: before.attendanceWas ?? now.attendanceWas,
    arrangement: before.arrangement,
  };
}
