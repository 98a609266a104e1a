import { agendaWork, ofMeeting } from '../../../../addresses/index.ts';
import { changesOn } from '../../../../platform/http/changes-on.ts';
import { type Meeting, withMeeting } from '../../meetings/index.ts';
import type { AgendaInput } from '../queries/take-agenda.ts';
import { showAgenda } from './show-agenda.ts';

/** A change of the agenda in the address: done, and back to the agenda; or refused on it. */
export const changing = changesOn(withMeeting, {
  to: (_, meeting) => agendaWork(ofMeeting(meeting)),
  show: (faults, visit) => showAgenda(visit, faults),
});

/** How commands name the agenda in the address. */
export function placeOf({ id: meetingId, councilId }: Meeting): AgendaInput {
  return { councilId, meetingId };
}
