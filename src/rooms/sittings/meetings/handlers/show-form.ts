import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { refill, statusOf } from '../../../../ui/index.ts';
import { fieldsOfMeeting } from '../forms/meeting-form.ts';
import type { Meeting } from '../model/meeting.ts';
import { meetingFormPage } from '../pages/meeting-form-page.ts';
import { describeForm } from '../queries/describe-form.ts';

/** The form of a new meeting, or of one to change; what was typed stands over what is stored. */
export async function showForm(
  visit: Visit,
  meeting: Meeting | null,
  faults: readonly Refusal[] = [],
): Promise<Response> {
  const described = await visit.read((trx) =>
    describeForm(trx, visit.params.council, meeting, visit.sentences),
  );
  if (!described) return notFound();
  const fields = refill(meeting ? fieldsOfMeeting(meeting) : {}, visit.form.fields);
  return htmlReply(meetingFormPage(visit, { ...described, fields, faults }), statusOf(faults));
}
