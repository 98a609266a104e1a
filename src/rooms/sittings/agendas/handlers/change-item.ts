import { agendaWork, itemWork, ofMeeting } from '../../../../addresses/index.ts';
import { type Answer, hasFault, messageOf } from '../../../../kernel/faults.ts';
import { changesOn } from '../../../../platform/http/changes-on.ts';
import { jsonReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { type Meeting, withMeeting } from '../../meetings/index.ts';
import { deleteItem } from '../commands/delete-item.ts';
import { placeItem } from '../commands/place-item.ts';
import { reinstateItem } from '../commands/reinstate-item.ts';
import { restoreItem } from '../commands/restore-item.ts';
import { saveItem } from '../commands/save-item.ts';
import { stepItem } from '../commands/step-item.ts';
import { withdrawItem } from '../commands/withdraw-item.ts';
import { inputOfItem, inputOfTyping } from '../forms/item-form.ts';
import { inputOfPlace, inputOfRestoring } from '../forms/place-form.ts';
import type { ItemInput } from '../queries/take-item.ts';
import { howToSeeBoth } from '../texts.da.ts';
import { showConflict, showItem } from './show-item.ts';

const conflict = 'item-changed-meanwhile';

/** A posted item, from the button or from autosave: saved, refused with everything kept, or shown as a conflict. */
export const submitItem = withMeeting(async (visit, meeting) => {
  const isTyping = (visit.headers.get('accept') ?? '').includes('application/json');
  const written = isTyping ? inputOfTyping(visit.form.fields) : inputOfItem(visit.form.fields);
  const saved = await visit.submit(saveItem, { ...written, ...placeOf(visit, meeting) });
  if (isTyping) return answerScript(saved);
  if (saved.ok) return redirectTo(visit.url.pathname, 'Punktet er gemt.');
  return hasFault(saved.error, conflict) ? showConflict(visit, saved.error) : showItem(visit, saved.error);
});

function answerScript(saved: Answer<number>): Response {
  if (saved.ok) return jsonReply({ ok: true, revision: saved.value });
  const message = messageOf(saved.error);
  return hasFault(saved.error, conflict)
    ? jsonReply({ ok: false, conflict: true, message: `${message} ${howToSeeBoth}` }, 409)
    : jsonReply({ ok: false, message }, 422);
}

/** A change of the item in the address; refused on its page, done with a notice on it or on the agenda. */
const changing = changesOn(withMeeting, {
  to: (visit, meeting) => itemWork({ ...ofMeeting(meeting), item: visit.params.item }),
  show: (faults, visit) => showItem(visit, faults),
});
const onAgenda = { to: (_: Visit, meeting: Meeting) => agendaWork(ofMeeting(meeting)) };

function placeOf({ params }: Visit, { id: meetingId, councilId }: Meeting): ItemInput {
  return { councilId, meetingId, itemId: params.item };
}

export const submitRestoration = changing(
  (visit, meeting) =>
    visit.submit(restoreItem, { ...inputOfRestoring(visit.form.fields), ...placeOf(visit, meeting) }),
  'Den tidligere udgave gælder igen.',
);
export const submitStep = changing(
  (visit, meeting) => visit.submit(stepItem, { ...visit.form.fields, ...placeOf(visit, meeting) }),
  'Punktet er flyttet.',
  onAgenda,
);
export const submitPlace = changing(
  (visit, meeting) =>
    visit.submit(placeItem, { ...inputOfPlace(visit.form.fields), ...placeOf(visit, meeting) }),
  'Punktet er flyttet.',
  onAgenda,
);
export const submitWithdrawal = changing(
  (visit, meeting) => visit.submit(withdrawItem, { ...visit.form.fields, ...placeOf(visit, meeting) }),
  'Punktet er udgået. Det beholder sit nummer.',
);
export const submitReinstatement = changing(
  (visit, meeting) => visit.do(reinstateItem, placeOf(visit, meeting)),
  'Punktet er sat på igen.',
);
export const submitDeletion = changing(
  (visit, meeting) => visit.do(deleteItem, placeOf(visit, meeting)),
  'Punktet er slettet.',
  onAgenda,
);
