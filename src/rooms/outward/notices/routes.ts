import {
  newNotice,
  noticeChange,
  noticePutUp,
  noticesWork,
  noticeTakeDown,
} from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
import { submitChange, submitNew, submitPutUp, submitTakeDown } from './handlers/keep-notices.ts';
import { showForm, showNotices, withNotice } from './handlers/show-notices.ts';

const keepers: Access = ['secretariat'];

export const routes: readonly Route[] = [
  { method: 'GET', path: noticesWork.pattern, access: keepers, handle: showNotices },
  { method: 'GET', path: newNotice.pattern, access: keepers, handle: (visit) => showForm(visit, null) },
  { method: 'POST', path: newNotice.pattern, access: keepers, handle: submitNew },
  { method: 'GET', path: noticeChange.pattern, access: keepers, handle: withNotice(showForm) },
  { method: 'POST', path: noticeChange.pattern, access: keepers, handle: submitChange },
  { method: 'POST', path: noticeTakeDown.pattern, access: keepers, handle: submitTakeDown },
  { method: 'POST', path: noticePutUp.pattern, access: keepers, handle: submitPutUp },
];
