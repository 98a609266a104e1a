import { z } from 'zod';
import { type AgendaItemId, type MeetingId, newId, type SectionId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, command } from '../../../../platform/door/index.ts';
import { rowOf, type SavedContent, savedContent } from '../model/item.ts';
import { nextItemPosition } from '../queries/list-positions.ts';
import { sectionInput, takeSection } from '../queries/take-section.ts';
import { matterOf, refuseWritten, writtenItem } from '../steps/matter-of.ts';
import { mattersOf, tellItem } from '../steps/tell-item.ts';
import { keepState } from '../store/keep-item.ts';

const { shape } = writtenItem;

/** A new item: a title, and what else is known of it. */
const newItem = writtenItem.extend({
  recordNumber: shape.recordNumber.default(null),
  officers: shape.officers.default([]),
  background: shape.background.default([]),
  recommendationLead: shape.recommendationLead.default(''),
  recommendations: shape.recommendations.default([]),
  caseStatement: shape.caseStatement.default([]),
  presenters: shape.presenters.default([]),
  expectedMinutes: shape.expectedMinutes.default(null),
  closedReason: shape.closedReason.default(null),
  correctedKind: shape.correctedKind.default(null),
});
export type NewItem = z.input<typeof newItem>;

/**
 * Adds an item at the end of a section.
 * Refusals: those of its form · those of the agenda · `section-unknown` · those of matters.
 * @returns the item's id
 */
export const addItem = command({
  name: 'agendas.add-item',
  right: 'write-agenda',
  input: z.object({ ...sectionInput.shape, ...newItem.shape }),
  refuse: refuseWritten,
  async run(act, { councilId, meetingId, sectionId, ...content }) {
    const section = await takeSection(act, { councilId, meetingId, sectionId });
    if (!section.ok) return section;
    const matterId = await matterOf(act, councilId, content);
    if (!matterId.ok) return matterId;
    const saved = savedContent.parse({ ...content, matterId: matterId.value });
    const id = newId<'agenda_items'>();
    await insertItem(act, { id, meetingId, sectionId }, saved);
    const { title, closedReason } = saved;
    const after = { section: section.value.title };
    tellItem(act, { id, title, closedReason }, { onAgenda: meetingId, alsoAbout: mattersOf(saved), after });
    return ok(id);
  },
});

type Place = { readonly id: AgendaItemId; readonly meetingId: MeetingId; readonly sectionId: SectionId };

async function insertItem(act: Act, { id, meetingId, sectionId }: Place, saved: SavedContent): Promise<void> {
  await act.trx
    .insertInto('agenda_items')
    .values({
      ...rowOf(saved),
      id,
      meeting_id: meetingId,
      section_id: sectionId,
      position: await nextItemPosition(act.trx, sectionId),
      number: null,
      withdrawn_reason: null,
      first_sent_in: null,
      updated_by: act.personId,
      updated_at: act.at.toString(),
    })
    .execute();
  await keepState(act, id, 1, saved);
}
