import { agendaWork, itemWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Answer } from '../../../../kernel/faults.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import { withMeeting } from '../../meetings/index.ts';
import { addItem } from '../commands/add-item.ts';
import { addSection } from '../commands/add-section.ts';
import { moveSection } from '../commands/move-section.ts';
import { openAgenda } from '../commands/open-agenda.ts';
import { removeSection } from '../commands/remove-section.ts';
import { renameSection } from '../commands/rename-section.ts';
import type { AgendaInput } from '../queries/take-agenda.ts';
import { showAgenda } from './show-agenda.ts';

type Change = (visit: Visit, agenda: AgendaInput) => Promise<Answer<unknown>>;

/** A change of the agenda in the address: done, and back to the agenda; or refused on it. */
function changing(change: Change, notice: string): Route['handle'] {
  return withMeeting(async (visit, meeting) => {
    const { id: meetingId, councilId } = meeting;
    const done = await change(visit, { councilId, meetingId });
    return done.ok ? redirectTo(agendaWork(ofMeeting(meeting)), notice) : showAgenda(visit, done.error);
  });
}

export const submitOpening = changing(
  (visit, agenda) => visit.do(openAgenda, agenda),
  'Dagsordenen er oprettet efter rådets skabelon.',
);

export const submitNewSection = changing(
  (visit, agenda) => visit.do(addSection, { ...agenda, title: visit.form.text('sectionTitle') }),
  'Afsnittet er tilføjet.',
);

/** The one form of a section renames, moves or removes it. */
export const submitSection = changing((visit, agenda) => {
  const section = { ...agenda, sectionId: visit.params.section };
  const wish = visit.form.text('do');
  if (wish === 'up' || wish === 'down') return visit.do(moveSection, { ...section, direction: wish });
  if (wish === 'remove') return visit.do(removeSection, section);
  return visit.do(renameSection, { ...section, title: visit.form.text('sectionTitle') });
}, 'Afsnittet er ændret.');

export const submitNewItem = withMeeting(async (visit, meeting) => {
  const { id: meetingId, councilId } = meeting;
  const section = { councilId, meetingId, sectionId: visit.form.text('section') };
  const added = await visit.submit(addItem, { ...section, title: visit.form.text('title') });
  if (!added.ok) return showAgenda(visit, added.error);
  return redirectTo(itemWork({ ...ofMeeting(meeting), item: added.value }), 'Punktet er tilføjet.');
});
