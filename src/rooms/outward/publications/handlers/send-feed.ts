import { notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import type { PaperKinds } from '../../../ground/papers/index.ts';
import { atomFeed } from '../pages/atom-feed.ts';
import { listNews } from '../queries/list-news.ts';

const feedLength = 50;

export async function sendCouncilFeed(visit: Visit, kinds: PaperKinds): Promise<Response> {
  const council = await visit.read((trx) => findCouncil(trx, visit.params.council));
  return council === null ? notFound() : sendFeed(visit, kinds, council);
}

/** @param council null for all councils */
export async function sendFeed(visit: Visit, kinds: PaperKinds, council: Council | null): Promise<Response> {
  const filter = { councilId: council?.id, limit: feedLength };
  const news = await visit.read((trx) => listNews(trx, kinds, filter));
  const feed = atomFeed({ baseUrl: visit.baseUrl, path: visit.url.pathname, council, news });
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n${await feed}`;
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
