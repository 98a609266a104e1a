import { annexesWork, annexWork } from '../../../../addresses/index.ts';
import { changesOn } from '../../../../platform/http/changes-on.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { changeAnnex } from '../commands/change-annex.ts';
import { moveAnnex } from '../commands/move-annex.ts';
import { placeAnnex } from '../commands/place-annex.ts';
import { removeAnnex } from '../commands/remove-annex.ts';
import { replaceAnnexFile } from '../commands/replace-annex-file.ts';
import { restoreAnnex } from '../commands/restore-annex.ts';
import { inputOfStep } from '../forms/step-form.ts';
import { placeOf } from '../pages/place-of.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';
import type { AnnexPlace } from '../queries/take-annex.ts';
import { showAnnexForm } from './show-annex-form.ts';
import { showAnnexes } from './show-annexes.ts';
import { withAnnex, withItem } from './with-item.ts';

export const submitWords = withAnnex(async (visit, described, annex) => {
  const posted = { ...visit.form.fields, ...described.place, annexId: annex.id };
  const changed = await visit.submit(changeAnnex, posted);
  if (!changed.ok) return showAnnexForm(visit, described, annex, changed.error);
  return redirectTo(annexesWork(placeOf(described)), 'Bilaget er gemt.');
});

export const submitFile = withAnnex(async (visit, described, annex) => {
  const posted = { ...visit.form.posted, ...described.place, annexId: annex.id };
  const replaced = await visit.submit(replaceAnnexFile, posted);
  if (!replaced.ok) return showAnnexForm(visit, described, annex, replaced.error);
  return redirectTo(annexWork({ ...placeOf(described), annex: annex.id }), 'Filen er skiftet.');
});

/** A change from the list: done, and back to it; or refused above it. */
const changing = changesOn(withItem, {
  to: (_, described) => annexesWork(placeOf(described)),
  show: (faults, visit, described) => showAnnexes(visit, described, faults),
});

function annexIn(visit: Visit, { place }: ItemAnnexes): AnnexPlace {
  return { ...place, annexId: visit.params.annex };
}

export const submitRestore = changing(
  (visit, described) => visit.do(restoreAnnex, annexIn(visit, described)),
  'Bilaget er lagt tilbage.',
);
const submitRemoval = changing(
  (visit, described) => visit.do(removeAnnex, annexIn(visit, described)),
  'Bilaget er fjernet. Det kan lægges tilbage nederst på siden.',
);
const submitStep = changing(
  (visit, described) =>
    visit.submit(moveAnnex, { ...inputOfStep(visit.form.fields), ...annexIn(visit, described) }),
  'Bilaget er flyttet.',
);
const submitDragged = changing(
  (visit, described) => visit.submit(placeAnnex, { ...visit.form.fields, ...annexIn(visit, described) }),
  'Bilaget er flyttet.',
);

/** The one form of a place in the list removes the annex, moves it a step, or, dragged, says where it was let go. */
export function submitPlace(visit: Visit): Promise<Response> {
  const pressed = visit.form.text('do');
  if (pressed === 'remove') return submitRemoval(visit);
  return pressed === '' ? submitDragged(visit) : submitStep(visit);
}
