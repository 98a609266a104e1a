import { notFound } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import type { Meeting } from '../model/meeting.ts';
import { findMeeting } from '../store.ts';

/** Looks the meeting of the address up and hands it on; the same answer for "not there" and "not yours". */
export function withMeeting(handle: (visit: Visit, meeting: Meeting) => Promise<Response>): Route['handle'] {
  return async (visit) => {
    const { council, date = '' } = visit.params;
    const meeting = await visit.read((trx) => findMeeting(trx, visit.viewer, council, date));
    return meeting ? handle(visit, meeting) : notFound();
  };
}
