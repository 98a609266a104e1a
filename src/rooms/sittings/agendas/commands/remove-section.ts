import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { listItemIds } from '../queries/list-positions.ts';
import { sectionInput, takeSection } from '../queries/take-section.ts';
import { refuse } from '../texts.da.ts';

/**
 * Removes an empty section that was never sent out.
 * Refusals: those of the agenda · `section-unknown` · `section-was-sent` · `section-has-items`.
 */
export const removeSection = command({
  name: 'agendas.remove-section',
  right: 'write-agenda',
  input: sectionInput,
  refuse,
  async run(act, section) {
    const taken = await takeSection(act, section);
    if (!taken.ok) return taken;
    const { id, title, number } = taken.value;
    if (number !== null) return refused(refuse('section-was-sent'));
    if ((await listItemIds(act.trx, id)).length > 0) return refused(refuse('section-has-items'));
    await act.trx.deleteFrom('agenda_sections').where('id', '=', id).execute();
    act.tell({ about: [`meeting:${section.meetingId}`], before: { title } });
    return ok(null);
  },
});
