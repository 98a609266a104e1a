import { agendaWork } from '../../../../addresses/index.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { longDate } from '../../../../ui/index.ts';

/** To the agenda that something came on. */
export function onAgenda(visit: Visit, { meetingOn }: { readonly meetingOn: string }): Response {
  const address = agendaWork({ council: visit.params.council, date: meetingOn });
  return redirectTo(address, `Punktet er sat på dagsordenen til mødet den ${longDate(meetingOn)}.`);
}
