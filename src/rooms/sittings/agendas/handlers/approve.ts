import { approveAgenda } from '../commands/approve-agenda.ts';
import { undoApproval } from '../commands/undo-approval.ts';
import { changing, placeOf } from './changing.ts';

/** The chair's word about the agenda in the address. */
export const submitApproval = changing(
  (visit, meeting) => visit.submit(approveAgenda, { ...visit.form.fields, ...placeOf(meeting) }),
  'Dagsordenen er godkendt og kan sendes ud.',
);

export const submitUndoing = changing(
  (visit, meeting) => visit.do(undoApproval, placeOf(meeting)),
  'Godkendelsen er fortrudt. Dagsordenen kan rettes igen.',
);
