import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { longDate } from '../../../../ui/index.ts';
import { replyTakenDown, type TakenDown } from '../../../ground/papers/index.ts';
import { agendaWords } from '../../../sittings/agenda-papers/index.ts';
import type { AgendaContent, MeetingContent } from '../model.ts';
import { agendaPage } from '../pages/agenda-page.ts';
import { itemPage } from '../pages/item-page.ts';
import { plannedPage } from '../pages/planned-page.ts';
import { describeAgenda, describeMeeting } from '../queries/describe-agenda.ts';

/** The meeting, with its agenda where that can be read. */
export async function showMeeting(visit: Visit): Promise<Response> {
  const found = await read(visit);
  if (found === null) return notFound();
  const { meeting, reading } = found;
  if (reading.state === 'taken-down') return replyGone(visit, meeting, reading.takenDown);
  return htmlReply(
    reading.state === 'readable' ? agendaPage(visit, reading.agenda) : plannedPage(visit, meeting),
  );
}

export function showVersion(visit: Visit): Promise<Response> {
  return showAgenda(visit, Number(visit.params.number), (agenda) => htmlReply(agendaPage(visit, agenda)));
}

export function showItem(visit: Visit): Promise<Response> {
  return showAgenda(visit, undefined, async (agenda) => {
    const item = findItem(agenda, visit.params.number ?? '');
    return item === undefined ? notFound() : htmlReply(itemPage(visit, agenda, item));
  });
}

async function showAgenda(
  visit: Visit,
  number: number | undefined,
  show: (agenda: AgendaContent) => Promise<Response>,
): Promise<Response> {
  const found = await read(visit, number);
  if (found === null || found.reading.state === 'none') return notFound();
  const { meeting, reading } = found;
  return reading.state === 'taken-down' ? replyGone(visit, meeting, reading.takenDown) : show(reading.agenda);
}

/** The meeting of the address with its agenda, as far as the viewer may read them. */
function read(visit: Visit, number?: number) {
  const { council = '', date = '' } = visit.params;
  return visit.read(async (trx) => {
    const place = { councilId: council, heldOn: date };
    const meeting = await describeMeeting(trx, visit.viewer, place, visit.clock.today().toString());
    if (meeting === null) return null;
    return { meeting, reading: await describeAgenda(trx, visit.viewer, meeting, number) };
  });
}

function replyGone(
  visit: Visit,
  { council, meeting }: MeetingContent,
  takenDown: TakenDown,
): Promise<Response> {
  const name = `Mødet den ${longDate(meeting.heldOn)}`;
  return replyTakenDown(visit, { words: agendaWords }, { council, name }, takenDown);
}

function findItem({ version }: AgendaContent, number: string) {
  return version.document.sections.flatMap((section) => section.items).find((item) => item.number === number);
}
