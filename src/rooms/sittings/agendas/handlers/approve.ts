import { agendaWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Answer } from '../../../../kernel/faults.ts';
import type { CouncilId, MeetingId } from '../../../../kernel/ids.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import { withMeeting } from '../../meetings/index.ts';
import { approveAgenda } from '../commands/approve-agenda.ts';
import { undoApproval } from '../commands/undo-approval.ts';
import { showAgenda } from './show-agenda.ts';

type Place = { readonly councilId: CouncilId; readonly meetingId: MeetingId };

/** The chair's word about the agenda in the address: given, or taken back. */
function deciding(
  decide: (visit: Visit, place: Place) => Promise<Answer<unknown>>,
  notice: string,
): Route['handle'] {
  return withMeeting(async (visit, meeting) => {
    const done = await decide(visit, { councilId: meeting.councilId, meetingId: meeting.id });
    return done.ok ? redirectTo(agendaWork(ofMeeting(meeting)), notice) : showAgenda(visit, done.error);
  });
}

export const submitApproval = deciding(
  (visit, place) => visit.do(approveAgenda, { ...place, reason: visit.form.text('reason') }),
  'Dagsordenen er godkendt og kan sendes ud.',
);

export const submitUndoing = deciding(
  (visit, place) => visit.do(undoApproval, place),
  'Godkendelsen er fortrudt. Dagsordenen kan rettes igen.',
);
