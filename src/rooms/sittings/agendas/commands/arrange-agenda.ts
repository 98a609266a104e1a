import { z } from 'zod';
import { idInput, type MeetingId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, command } from '../../../../platform/door/index.ts';
import { listItemIds, listSectionIds } from '../queries/list-positions.ts';
import { agendaInput, takeAgenda } from '../queries/take-agenda.ts';
import { forgetGivenNumbers } from '../store/forget-given-numbers.ts';
import { setGivenNumbers } from '../store/set-given-numbers.ts';
import { setPositions } from '../store/set-positions.ts';
import { refuse } from '../texts.da.ts';

const arranged = z.object({
  id: idInput('agenda_sections', 'section-unknown'),
  number: z.int().positive().nullable(),
  items: z.array(
    z.object({ id: idInput('agenda_items', 'item-unknown'), number: z.string().trim().min(1).nullable() }),
  ),
});
type Arranged = z.infer<typeof arranged>;

/**
 * Puts sections and items into the order and under the numbers of a document they were read from. What is not named
 * keeps its place behind, and what was sent out its number. Silent: it is a part of the reading in, which tells.
 * Refusals: those of the agenda.
 */
export const arrangeAgenda = command({
  name: 'agendas.arrange-agenda',
  right: 'write-agenda',
  input: agendaInput.extend({
    sections: z.array(arranged),
    /** The document is a part of the agenda: its numbers count, its order does not. */
    numbersOnly: z.boolean().default(false),
  }),
  refuse,
  silent: true,
  async run(act, { sections, numbersOnly, ...agenda }) {
    const taken = await takeAgenda(act, agenda);
    if (!taken.ok) return taken;
    if (!numbersOnly) {
      await forgetGivenNumbers(act.trx, agenda.meetingId);
      await putInOrder(act, agenda.meetingId, sections);
    }
    await setGivenNumbers(act.trx, 'agenda_sections', agenda.meetingId, sections);
    const items = sections.flatMap((section) => section.items);
    await setGivenNumbers(act.trx, 'agenda_items', agenda.meetingId, items);
    return ok(null);
  },
});

async function putInOrder({ trx }: Act, meetingId: MeetingId, sections: readonly Arranged[]): Promise<void> {
  await setPositions(
    trx,
    'agenda_sections',
    behind(
      sections.map(({ id }) => id),
      await listSectionIds(trx, meetingId),
    ),
  );
  for (const { id: sectionId, items } of sections) {
    const ids = items.map(({ id }) => id);
    if (ids.length === 0) continue;
    await trx
      .updateTable('agenda_items')
      .set({ section_id: sectionId })
      .where('id', 'in', ids)
      .where('meeting_id', '=', meetingId)
      .execute();
    await setPositions(trx, 'agenda_items', behind(ids, await listItemIds(trx, sectionId)));
  }
}

/** The first ones first, the others behind them in the order they had. */
function behind(first: readonly string[], all: readonly string[]): readonly string[] {
  return [...first, ...all.filter((id) => !first.includes(id))];
}
