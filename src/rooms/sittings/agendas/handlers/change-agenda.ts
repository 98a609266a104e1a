import { itemWork, ofMeeting } from '../../../../addresses/index.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { withMeeting } from '../../meetings/index.ts';
import { addItem } from '../commands/add-item.ts';
import { addSection } from '../commands/add-section.ts';
import { moveSection } from '../commands/move-section.ts';
import { openAgenda } from '../commands/open-agenda.ts';
import { removeSection } from '../commands/remove-section.ts';
import { renameSection } from '../commands/rename-section.ts';
import { titleIdOfPosted, titleIds } from '../forms/title-ids.ts';
import { changing, placeOf } from './changing.ts';
import { showAgenda } from './show-agenda.ts';

export const submitOpening = changing(
  (visit, meeting) => visit.do(openAgenda, placeOf(meeting)),
  'Dagsordenen er oprettet efter rådets skabelon.',
);

export const submitNewSection = changing(
  (visit, meeting) => visit.submit(addSection, { ...visit.form.fields, ...placeOf(meeting) }),
  'Afsnittet er tilføjet.',
  { show: (faults, visit) => showAgenda(visit, faults, titleIds.newSection) },
);

/** The one form of a section renames, moves or removes it. */
export const submitSection = changing(
  (visit, meeting) => {
    const section = { ...placeOf(meeting), sectionId: visit.params.section };
    const wish = visit.form.text('do');
    if (wish === 'up' || wish === 'down') return visit.do(moveSection, { ...section, direction: wish });
    if (wish === 'remove') return visit.do(removeSection, section);
    return visit.submit(renameSection, { ...visit.form.fields, ...section });
  },
  'Afsnittet er ændret.',
  { show: (faults, visit) => showAgenda(visit, faults, titleIds.section(visit.params.section)) },
);

export const submitNewItem = withMeeting(async (visit: Visit, meeting) => {
  const added = await visit.submit(addItem, { ...visit.form.fields, ...placeOf(meeting) });
  if (!added.ok) return showAgenda(visit, added.error, titleIdOfPosted(visit.form.fields));
  return redirectTo(itemWork({ ...ofMeeting(meeting), item: added.value }), 'Punktet er tilføjet.');
});
