import {
  newNotice,
  noticeChange,
  noticePutUp,
  noticesWork,
  noticeTakeDown,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import { submitChange, submitNew, submitPutUp, submitTakeDown } from './handlers/keep-notices.ts';
import { showForm, showNotices, withNotice } from './handlers/show-notices.ts';

/** On the notice's own form, below its fields. */
function onForm(path: string, handle: Route['handle']): readonly Route[] {
  return formOn((place) => `${noticeChange(place)}#tag-ned`, { path, access: 'keep-notices', handle });
}

export const routes: readonly Route[] = [
  { method: 'GET', path: noticesWork.pattern, access: 'keep-notices', handle: showNotices },
  {
    method: 'GET',
    path: newNotice.pattern,
    access: 'keep-notices',
    handle: (visit) => showForm(visit, null),
  },
  { method: 'POST', path: newNotice.pattern, access: 'keep-notices', handle: submitNew },
  { method: 'GET', path: noticeChange.pattern, access: 'keep-notices', handle: withNotice(showForm) },
  { method: 'POST', path: noticeChange.pattern, access: 'keep-notices', handle: submitChange },
  ...onForm(noticeTakeDown.pattern, submitTakeDown),
  ...onForm(noticePutUp.pattern, submitPutUp),
];
