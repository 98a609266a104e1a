import { notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { keptPageReply, longDate, type Page } from '../../../../ui/index.ts';
import { replyTakenDown, type TakenDown } from '../../../ground/papers/index.ts';
import { agendaWords } from '../../../sittings/agenda-papers/index.ts';
import { heldSentence } from '../../../sittings/meetings/index.ts';
import type { AgendaContent, MeetingContent } from '../model.ts';
import { agendaPage } from '../pages/agenda-page.ts';
import { itemPage } from '../pages/item-page.ts';
import { plannedPage } from '../pages/planned-page.ts';
import { describeAgenda, describeMeeting } from '../queries/describe-agenda.ts';

/** The meeting, with its agenda where that can be read. */
export function showMeeting(visit: Visit): Promise<Response> {
  return keptPageReply(visit, keyOf(visit), async () => {
    const found = await read(visit);
    if (found === null) return notFound();
    const { meeting, reading } = found;
    if (reading.state === 'taken-down') return replyGone(visit, meeting, reading.takenDown);
    return reading.state === 'readable' ? agendaPage(reading.agenda) : plannedPage(meeting);
  });
}

export function showVersion(visit: Visit): Promise<Response> {
  return showAgenda(visit, Number(visit.params.number), agendaPage);
}

export function showItem(visit: Visit): Promise<Response> {
  return showAgenda(visit, undefined, (agenda) => {
    const item = findItem(agenda, visit.params.number ?? '');
    return item === undefined ? notFound() : itemPage(agenda, item);
  });
}

function showAgenda(
  visit: Visit,
  number: number | undefined,
  show: (agenda: AgendaContent) => Page | Response,
): Promise<Response> {
  return keptPageReply(visit, keyOf(visit), async () => {
    const found = await read(visit, number);
    if (found === null || found.reading.state === 'none') return notFound();
    const { meeting, reading } = found;
    if (reading.state === 'taken-down') return replyGone(visit, meeting, reading.takenDown);
    return show(reading.agenda);
  });
}

/** What decides how much of a meeting somebody reads: where to join, what is closed, and what was taken down. */
const reading = ['join-meetings', 'see-closed', 'freeze-papers'] as const;

/** Whoever has these rights alike reads the same page: the address and the rights are its key. */
function keyOf({ url, params, may }: Visit): string {
  const held = reading.filter((right) => may(right, params.council));
  return `${url.pathname} ${held.join(' ')}`;
}

/** The meeting of the address with its agenda, as far as the viewer may read them. */
function read(visit: Visit, number?: number) {
  const { council, date = '' } = visit.params;
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
  return replyTakenDown(
    visit,
    { words: agendaWords },
    { council, name, known: heldSentence(meeting) },
    takenDown,
  );
}

function findItem({ version }: AgendaContent, number: string) {
  return version.document.sections.flatMap((section) => section.items).find((item) => item.number === number);
}
