import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { sectionInput, sectionTitle, takeSection } from '../queries/take-section.ts';
import { refuse } from '../texts.da.ts';

/**
 * Gives a section another heading. Refusals: those of the agenda · `section-unknown` · `section-title-missing` ·
 * `changed-meanwhile`.
 */
export const renameSection = command({
  name: 'agendas.rename-section',
  right: 'write-agenda',
  input: sectionInput.extend({ title: sectionTitle, ...asReadInput }),
  refuse,
  async run(act, { title, asRead, ...section }) {
    await takeTurns(act, `section:${section.sectionId}`);
    const taken = await takeSection(act, section);
    if (!taken.ok) return taken;
    const { id, title: was } = taken.value;
    const changed = refuseIfChanged({ title: was }, asRead);
    if (changed) return refused(changed);
    if (title === was) return unchanged(null);
    await act.trx.updateTable('agenda_sections').set({ title }).where('id', '=', id).execute();
    act.tell({ about: [`meeting:${section.meetingId}`], before: { title: was }, after: { title } });
    return ok(null);
  },
});
