import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { direction, stepped } from '../model/order.ts';
import { listSectionIds } from '../queries/list-positions.ts';
import { sectionInput, takeSection } from '../queries/take-section.ts';
import { forgetGivenNumbers } from '../store/forget-given-numbers.ts';
import { setPositions } from '../store/set-positions.ts';
import { directionNames, refuse } from '../texts.da.ts';

/** Moves a section one place; at the end of the row it stays. Refusals: those of the agenda · `section-unknown`. */
export const moveSection = command({
  name: 'agendas.move-section',
  right: 'write-agenda',
  input: sectionInput.extend({ direction }),
  refuse,
  async run(act, { direction, ...section }) {
    const taken = await takeSection(act, section);
    if (!taken.ok) return taken;
    const { id, title } = taken.value;
    const order = stepped(await listSectionIds(act.trx, section.meetingId), id, direction);
    if (!order) return unchanged(null);
    await setPositions(act.trx, 'agenda_sections', order);
    await forgetGivenNumbers(act.trx, section.meetingId);
    const after = { title, direction: directionNames[direction] };
    act.tell({ about: [`meeting:${section.meetingId}`], after });
    return ok(null);
  },
});
