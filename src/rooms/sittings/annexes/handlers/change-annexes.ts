import { annexesWork, annexWork } from '../../../../addresses/index.ts';
import type { Answer } from '../../../../kernel/faults.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { changeAnnex } from '../commands/change-annex.ts';
import { moveAnnex } from '../commands/move-annex.ts';
import { placeAnnex } from '../commands/place-annex.ts';
import { removeAnnex } from '../commands/remove-annex.ts';
import { replaceAnnexFile } from '../commands/replace-annex-file.ts';
import { restoreAnnex } from '../commands/restore-annex.ts';
import { placeOf } from '../pages/place-of.ts';
import type { AnnexPlace } from '../queries/take-annex.ts';
import { showAnnexForm } from './show-annex-form.ts';
import { showAnnexes } from './show-annexes.ts';
import { withAnnex, withItem } from './with-item.ts';

export const submitWords = withAnnex(async (visit, described, annex) => {
  const { fields } = visit.form;
  const changed = await visit.submit(changeAnnex, { ...fields, ...described.place, annexId: annex.id });
  if (!changed.ok) return showAnnexForm(visit, described, annex, changed.error, fields);
  return redirectTo(annexesWork(placeOf(described)), 'Bilaget er gemt.');
});

export const submitFile = withAnnex(async (visit, described, annex) => {
  const file = visit.form.files[0];
  const replaced = await visit.submit(replaceAnnexFile, { ...described.place, annexId: annex.id, file });
  if (!replaced.ok) return showAnnexForm(visit, described, annex, replaced.error);
  return redirectTo(annexWork({ ...placeOf(described), annex: annex.id }), 'Filen er skiftet.');
});

/** A change from the list: done, and back to it; or refused above it. */
function changing(change: (visit: Visit, place: AnnexPlace) => Promise<Answer<null>>, notice: string) {
  return withItem(async (visit, described) => {
    const done = await change(visit, { ...described.place, annexId: visit.params.annex });
    if (!done.ok) return showAnnexes(visit, described, done.error);
    return redirectTo(annexesWork(placeOf(described)), notice);
  });
}

export const submitRestore = changing(
  (visit, place) => visit.do(restoreAnnex, place),
  'Bilaget er lagt tilbage.',
);
const submitRemoval = changing(
  (visit, place) => visit.do(removeAnnex, place),
  'Bilaget er fjernet. Det kan lægges tilbage nederst på siden.',
);
const submitStep = changing(
  (visit, place) => visit.submit(moveAnnex, { ...place, direction: visit.form.text('do') }),
  'Bilaget er flyttet.',
);
const submitDragged = changing(
  (visit, place) => visit.submit(placeAnnex, { ...place, index: visit.form.text('index') }),
  'Bilaget er flyttet.',
);

/** The one form of a place in the list removes the annex, moves it a step, or, dragged, says where it was let go. */
export function submitPlace(visit: Visit): Promise<Response> {
  if (visit.form.text('do') === 'remove') return submitRemoval(visit);
  return visit.form.text('index') === '' ? submitStep(visit) : submitDragged(visit);
}
