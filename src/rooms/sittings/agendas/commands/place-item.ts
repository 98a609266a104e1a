import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { placed } from '../model/order.ts';
import { listItemIds } from '../queries/list-positions.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { findSection, sectionInput } from '../queries/take-section.ts';
import { tellItem } from '../steps/tell-item.ts';
import { forgetGivenNumbers } from '../store/forget-given-numbers.ts';
import { setPositions } from '../store/set-positions.ts';
import { refuse } from '../texts.da.ts';

/**
 * To a place in a section of the same agenda (drag, or choosing another section). The number, once sent out, stays.
 * Refusals: those of the agenda · `item-unknown` · `section-unknown`.
 */
export const placeItem = command({
  name: 'agendas.place-item',
  right: 'write-agenda',
  input: z.object({
    ...itemInput.shape,
    ...sectionInput.shape,
    /** Among the section's items, 0 first; last where it is left out. */
    index: z.int().nonnegative().optional(),
  }),
  refuse,
  async run(act, { sectionId, index, ...place }) {
    const taken = await takeItem(act, place);
    if (!taken.ok) return taken;
    const item = taken.value;
    const section = await findSection(act, { ...place, sectionId });
    if (!section.ok) return section;
    const there = await listItemIds(act.trx, sectionId);
    const order = placed(there, item.id, index);
    if (isDeepStrictEqual(order, there)) return unchanged(null);
    await act.trx
      .updateTable('agenda_items')
      .set({ section_id: sectionId })
      .where('id', '=', item.id)
      .execute();
    await setPositions(act.trx, 'agenda_items', order);
    await forgetGivenNumbers(act.trx, place.meetingId);
    tellItem(act, item, { onAgenda: place.meetingId, after: { section: section.value.title } });
    return ok(null);
  },
});
