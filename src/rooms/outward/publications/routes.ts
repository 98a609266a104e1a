import {
  accessibilityStatement,
  councilFeed,
  front,
  municipalityList,
  publicCouncil,
  publicItem,
  publicMeeting,
  publicMeetings,
  publicMunicipality,
  publicVersion,
  siteFeed,
} from '../../../addresses/index.ts';
import { htmlReply } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { findCouncil, findMunicipality } from '../../ground/councils/index.ts';
import type { AgendaContent } from './model.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';
import { agendaPage } from './pages/agenda-page.ts';
import { atomFeed } from './pages/atom-feed.ts';
import { councilPage } from './pages/council-page.ts';
import { frontPage } from './pages/front-page.ts';
import { itemPage } from './pages/item-page.ts';
import { meetingsPage } from './pages/meetings-page.ts';
import { municipalitiesPage } from './pages/municipalities-page.ts';
import { municipalityPage } from './pages/municipality-page.ts';
import { plannedPage } from './pages/planned-page.ts';
import { describeAgenda, describeMeeting } from './queries/describe-agenda.ts';
import { describeCouncil, describeMeetings } from './queries/describe-council.ts';
import { describeFront } from './queries/describe-front.ts';
import { describeMunicipality, listByCouncil } from './queries/describe-municipality.ts';
import { listPublications } from './store.ts';

const feedLength = 50;

export const routes: readonly Route[] = [
  page(front.pattern, showFront),
  page(publicCouncil.pattern, showCouncil),
  page(publicMeetings.pattern, showMeetings),
  page(publicMeeting.pattern, showMeeting),
  page(publicVersion.pattern, showVersion),
  page(publicItem.pattern, showItem),
  page(councilFeed.pattern, sendCouncilFeed),
  page(siteFeed.pattern, (visit) => sendFeed(visit, null)),
  page(municipalityList.pattern, showMunicipalities),
  page(publicMunicipality.pattern, showMunicipality),
  page(accessibilityStatement.pattern, (visit) => htmlReply(accessibilityPage(visit))),
];

function page(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, access: 'public', cached: true, handle };
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

function asViewer<T>(visit: Visit, work: (trx: Trx) => Promise<T>): Promise<T> {
  return visit.db.as(visit.viewer, work);
}

function todayOf(visit: Visit): string {
  return visit.clock.today().toString();
}

async function showFront(visit: Visit): Promise<Response> {
  const content = await asViewer(visit, (trx) => describeFront(trx, visit.viewer, todayOf(visit)));
  return htmlReply(frontPage(visit, content));
}

async function showCouncil(visit: Visit): Promise<Response> {
  const { council = '' } = visit.params;
  const content = await asViewer(visit, (trx) => describeCouncil(trx, visit.viewer, council, todayOf(visit)));
  return content === null ? notFound() : htmlReply(councilPage(visit, content));
}

async function showMeetings(visit: Visit): Promise<Response> {
  const { council = '' } = visit.params;
  const content = await asViewer(visit, (trx) => describeMeetings(trx, visit.viewer, council));
  return content === null ? notFound() : htmlReply(meetingsPage(visit, content));
}

async function showMeeting(visit: Visit): Promise<Response> {
  const { meeting, agenda } = await read(visit);
  if (meeting === null) return notFound();
  return htmlReply(agenda === null ? plannedPage(visit, meeting) : agendaPage(visit, agenda));
}

async function showVersion(visit: Visit): Promise<Response> {
  const { agenda } = await read(visit, Number(visit.params.number));
  return agenda === null ? notFound() : htmlReply(agendaPage(visit, agenda));
}

async function showItem(visit: Visit): Promise<Response> {
  const { agenda } = await read(visit);
  const item = agenda === null ? undefined : findItem(agenda, visit.params.number ?? '');
  return agenda === null || item === undefined ? notFound() : htmlReply(itemPage(visit, agenda, item));
}

/** The meeting of the address with its agenda, as far as the viewer may read them. */
function read(visit: Visit, number?: number) {
  const { council = '', date = '' } = visit.params;
  return asViewer(visit, async (trx) => {
    const place = { councilId: council, heldOn: date };
    const meeting = await describeMeeting(trx, visit.viewer, place, todayOf(visit));
    const agenda = meeting === null ? null : await describeAgenda(trx, visit.viewer, meeting, number);
    return { meeting, agenda };
  });
}

function findItem({ version }: AgendaContent, number: string) {
  return version.document.sections.flatMap((section) => section.items).find((item) => item.number === number);
}

async function showMunicipality(visit: Visit): Promise<Response> {
  const { code = '' } = visit.params;
  const content = await asViewer(visit, (trx) =>
    describeMunicipality(trx, visit.viewer, code, todayOf(visit)),
  );
  return content === null ? notFound() : htmlReply(municipalityPage(visit, content));
}

async function showMunicipalities(visit: Visit): Promise<Response> {
  const wanted = visit.url.searchParams.get('navn')?.trim().slice(0, 100) ?? '';
  const found = await asViewer(visit, (trx) => findMunicipality(trx, wanted));
  if (found !== null)
    return new Response(null, {
      status: 303,
      headers: { location: publicMunicipality({ code: found.code }) },
    });
  const groups = await asViewer(visit, (trx) => listByCouncil(trx, todayOf(visit)));
  return htmlReply(municipalitiesPage(visit, { groups, missed: wanted }));
}

async function sendCouncilFeed(visit: Visit): Promise<Response> {
  const { council = '' } = visit.params;
  const found = await asViewer(visit, (trx) => findCouncil(trx, council));
  return found === null ? notFound() : sendFeed(visit, found);
}

async function sendFeed(visit: Visit, council: Awaited<ReturnType<typeof findCouncil>>): Promise<Response> {
  const filter = { councilId: council?.id, limit: feedLength };
  const news = await asViewer(visit, (trx) => listPublications(trx, filter));
  const feed = atomFeed({ baseUrl: visit.baseUrl, path: visit.url.pathname, council, news });
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n${await feed}`;
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
