import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { longDate } from '../../../../ui/dates.ts';
import type { Circumstances, PaperForm, PaperSubject, Params } from '../../../ground/papers/index.ts';
import { meetingOf } from '../../agenda-papers/index.ts';
import { deadlinesOf, findMeeting, getMeeting, heldSentence, type Meeting } from '../../meetings/index.ts';
import { refuse } from '../texts.da.ts';

/** The meeting an address names, as what papers are of. */
export async function findAgendaSubject(
  trx: Trx,
  viewer: Viewer,
  { council, date = '' }: Params,
): Promise<PaperSubject | null> {
  const meeting = await findMeeting(trx, viewer, council, date);
  if (!meeting) return null;
  const { id, heldOn } = meeting;
  const { name } = await trx
    .selectFrom('councils')
    .select('name')
    .where('id', '=', council)
    .executeTakeFirstOrThrow();
  return {
    subjectId: id,
    council: { id: council, name },
    datedOn: heldOn,
    name: `Mødet den ${longDate(heldOn)}`,
    known: heldSentence(meeting),
  };
}

/**
 * How it stands with sending an agenda out on the day. When the meeting has been held it is only put up: nobody is
 * written to, and it was sent out in its time by other means.
 */
export async function describeSending(
  trx: Trx,
  viewer: Viewer,
  { subjectId }: PaperSubject,
  form: PaperForm,
  today: Temporal.PlainDate,
): Promise<Circumstances> {
  const meeting = await getMeeting(trx, viewer, meetingOf(subjectId));
  const held = meeting.heldOn < today.toString();
  const { cancelled } = meeting;
  return {
    receiversOn: meeting.heldOn,
    notices: cancelled
      ? [{ kind: 'warning', heading: 'Mødet er aflyst', words: `Begrundelse: ${cancelled.reason}` }]
      : [],
    refusal: cancelled ? refuse('agenda-meeting-cancelled') : null,
    silent: held
      ? {
          kind: 'info',
          heading: 'Mødet er holdt',
          words: 'Dagsordenen bliver offentliggjort, men der sendes ingen mails.',
        }
      : null,
    // Only the agenda itself has a deadline: what comes later says itself why it comes.
    deadline: form === 'first' && !held ? await findDeadline(trx, meeting) : null,
  };
}

async function findDeadline(trx: Trx, meeting: Meeting): Promise<Circumstances['deadline']> {
  const deadlines = await deadlinesOf(trx, meeting);
  // Without rules of procedure there is no deadline to miss; the meeting's own page says that they are lacking.
  const found = deadlines.ok ? deadlines.value.find(({ name }) => name === 'agenda') : undefined;
  return found ? { on: found.on, deviation: found.deviation, law: 'forretningsordenens § 5, stk. 5' } : null;
}
