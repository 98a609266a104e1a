import { agendaWork, type ItemPlace, itemWork, ofMeeting } from '../../../../addresses/index.ts';
import { type Answer, hasFault, messageOf } from '../../../../kernel/faults.ts';
import { jsonReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import { withMeeting } from '../../meetings/index.ts';
import { deleteItem } from '../commands/delete-item.ts';
import { placeItem } from '../commands/place-item.ts';
import { reinstateItem } from '../commands/reinstate-item.ts';
import { restoreItem } from '../commands/restore-item.ts';
import { saveItem } from '../commands/save-item.ts';
import { stepItem } from '../commands/step-item.ts';
import { withdrawItem } from '../commands/withdraw-item.ts';
import { inputOfItem, inputOfTyping } from '../forms/item-form.ts';
import type { ItemInput } from '../queries/take-item.ts';
import { howToSeeBoth } from '../texts.da.ts';
import { showConflict, showItem } from './show-item.ts';

const conflict = 'item-changed-meanwhile';

/** A posted item, from the button or from autosave: saved, refused with everything kept, or shown as a conflict. */
export const submitItem = withMeeting(async (visit, { id: meetingId, councilId }) => {
  const place = { councilId, meetingId, itemId: visit.params.item };
  const isTyping = (visit.headers.get('accept') ?? '').includes('application/json');
  const written = isTyping ? inputOfTyping(visit.form.fields) : inputOfItem(visit.form.fields);
  const revision = Number(visit.form.text('revision'));
  const saved = await visit.submit(saveItem, { ...written, ...place, revision });
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

type Change = (visit: Visit, item: ItemInput) => Promise<Answer<unknown>>;
type Target = (place: ItemPlace) => string;

/** A change of the item in the address; refused on its page, done with a notice where it leads. */
function changing(change: Change, notice: string, target: Target): Route['handle'] {
  return withMeeting(async (visit, meeting) => {
    const itemId = visit.params.item;
    const done = await change(visit, { councilId: meeting.councilId, meetingId: meeting.id, itemId });
    if (!done.ok) return showItem(visit, done.error);
    return redirectTo(target({ ...ofMeeting(meeting), item: itemId }), notice);
  });
}

export const submitRestoration = changing(
  (visit, item) => {
    const [revision, wanted] = [Number(visit.form.text('revision')), Number(visit.form.text('wanted'))];
    return visit.do(restoreItem, { ...item, revision, wanted });
  },
  'Den tidligere udgave gælder igen.',
  itemWork,
);
export const submitStep = changing(
  (visit, item) => visit.submit(stepItem, { ...item, direction: visit.form.text('direction') }),
  'Punktet er flyttet.',
  agendaWork,
);
export const submitPlace = changing(
  (visit, item) => {
    const index = visit.form.text('index');
    const place = index === '' ? {} : { index: Number(index) };
    return visit.submit(placeItem, { ...item, sectionId: visit.form.text('section'), ...place });
  },
  'Punktet er flyttet.',
  agendaWork,
);
export const submitWithdrawal = changing(
  (visit, item) => visit.do(withdrawItem, { ...item, reason: visit.form.text('withdrawReason') }),
  'Punktet er udgået. Det beholder sit nummer.',
  itemWork,
);
export const submitReinstatement = changing(
  (visit, item) => visit.do(reinstateItem, item),
  'Punktet er sat på igen.',
  itemWork,
);
export const submitDeletion = changing(
  (visit, item) => visit.do(deleteItem, item),
  'Punktet er slettet.',
  agendaWork,
);
