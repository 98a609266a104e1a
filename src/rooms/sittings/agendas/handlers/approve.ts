import { agendaWork, ofMeeting } from '../../../../addresses/index.ts';
import { faultsOf } from '../../../../kernel/faults.ts';
import type { Result } from '../../../../kernel/result.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { withMeeting } from '../../meetings/index.ts';
import { approveAgenda } from '../commands/approve-agenda.ts';
import { undoApproval } from '../commands/undo-approval.ts';
import { showAgenda } from './show-agenda.ts';

type Work = (trx: Trx, visit: Visit, meetingId: string) => Promise<Result<unknown>>;

function changing(work: Work, notice: string): Route['handle'] {
  return withMeeting(async (visit, meeting) => {
    const done = await visit.db.wholly(visit.viewer, (trx) => work(trx, visit, meeting.id));
    return done.ok
      ? redirectTo(agendaWork(ofMeeting(meeting)), notice)
      : showAgenda(visit, faultsOf(done.error));
  });
}

export const submitApproval = changing((trx, { clock, form, viewer }, meetingId) => {
  const approval = { at: clock.now(), today: clock.today(), reason: form.text('reason') };
  return approveAgenda(trx, viewer, meetingId, approval);
}, 'Dagsordenen er godkendt og kan sendes ud.');

export const submitUndoing = changing(
  (trx, { viewer }, meetingId) => undoApproval(trx, viewer, meetingId),
  'Godkendelsen er fortrudt. Dagsordenen kan rettes igen.',
);
