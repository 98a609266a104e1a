import { hangingAt } from '../../../../platform/http/board.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { PaperKinds } from '../../../ground/papers/index.ts';
import { councilPage } from '../pages/council-page.ts';
import { frontPage } from '../pages/front-page.ts';
import { meetingsPage } from '../pages/meetings-page.ts';
import { describeCouncil, describeMeetings } from '../queries/describe-council.ts';
import { describeFront } from '../queries/describe-front.ts';

export async function showFront(visit: Visit, kinds: PaperKinds): Promise<Response> {
  const { viewer, clock } = visit;
  const content = await visit.read((trx) => describeFront(trx, viewer, kinds, clock.today().toString()));
  return htmlReply(frontPage(visit, content));
}

export async function showCouncil(visit: Visit): Promise<Response> {
  const { viewer, clock } = visit;
  const { council } = visit.params;
  const content = await visit.read((trx) => describeCouncil(trx, viewer, council, clock.today().toString()));
  if (content === null) return notFound();
  const hanging = await hangingAt(visit, 'public-council', [content.council]);
  return htmlReply(councilPage(visit, content, hanging));
}

export async function showMeetings(visit: Visit): Promise<Response> {
  const { viewer } = visit;
  const { council } = visit.params;
  const content = await visit.read((trx) => describeMeetings(trx, viewer, council));
  return content === null ? notFound() : htmlReply(meetingsPage(visit, content));
}
