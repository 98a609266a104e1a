import { noticeChange, noticesWork } from '../../../../addresses/index.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { addNotice } from '../commands/add-notice.ts';
import { changeNotice } from '../commands/change-notice.ts';
import { putUpNotice } from '../commands/put-up-notice.ts';
import { takeDownNotice } from '../commands/take-down-notice.ts';
import type { Notice } from '../model.ts';
import { showForm, withNotice } from './show-notices.ts';

export async function submitNew(visit: Visit): Promise<Response> {
  const { council } = visit.params;
  const added = await visit.submit(addNotice, { ...visit.form.fields, councilId: council });
  if (!added.ok) return showForm(visit, null, added.error);
  return redirectTo(noticesWork({ council }), 'Opslaget er hængt op.');
}

export const submitChange = withNotice(async (visit, notice) => {
  const changed = await visit.submit(changeNotice, { ...visit.form.fields, ...placeOf(notice) });
  if (!changed.ok) return showForm(visit, notice, changed.error);
  return redirectTo(noticesWork({ council: notice.councilId }), 'Opslaget er gemt.');
});

export const submitTakeDown = withNotice(async (visit, notice) => {
  const done = await visit.do(takeDownNotice, placeOf(notice));
  if (!done.ok) return showForm(visit, notice, done.error);
  return redirectTo(addressOf(notice), 'Opslaget er taget ned.');
});

export const submitPutUp = withNotice(async (visit, notice) => {
  const done = await visit.do(putUpNotice, placeOf(notice));
  if (!done.ok) return showForm(visit, notice, done.error);
  return redirectTo(addressOf(notice), 'Opslaget er hængt op igen.');
});

function placeOf({ id, councilId }: Notice) {
  return { councilId, noticeId: id };
}

function addressOf({ id, councilId }: Notice): string {
  return noticeChange({ council: councilId, notice: id });
}
