import { newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { nextSectionPosition } from '../queries/list-positions.ts';
import { agendaInput, takeAgenda } from '../queries/take-agenda.ts';
import { sectionTitle } from '../queries/take-section.ts';
import { refuse } from '../texts.da.ts';

/**
 * Adds a section at the end. Refusals: those of the agenda · `section-title-missing`.
 * @returns its id
 */
export const addSection = command({
  name: 'agendas.add-section',
  right: 'write-agenda',
  input: agendaInput.extend({ title: sectionTitle }),
  refuse,
  async run(act, { title, ...agenda }) {
    const taken = await takeAgenda(act, agenda);
    if (!taken.ok) return taken;
    const id = newId<'agenda_sections'>();
    const position = await nextSectionPosition(act.trx, agenda.meetingId);
    await act.trx
      .insertInto('agenda_sections')
      .values({ id, meeting_id: agenda.meetingId, position, title, number: null })
      .execute();
    act.tell({ about: [`meeting:${agenda.meetingId}`], after: { title } });
    return ok(id);
  },
});
