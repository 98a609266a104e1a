import { publicSearch } from '../../../addresses/index.ts';
import { htmlReply } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { listCouncils } from '../councils/index.ts';
import { parseSearch } from './forms/parse-search.ts';
import { searchPage } from './pages/search-page.ts';
import { findHits, listSearchYears } from './queries/find-hits.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: publicSearch.pattern, access: 'public', handle: search },
];

async function search(visit: Visit): Promise<Response> {
  const question = parseSearch(visit.url.searchParams);
  const page = await visit.read(async (trx) => ({
    question,
    found: question.text === '' ? null : await findHits(trx, question),
    councils: await listCouncils(trx),
    years: await listSearchYears(trx),
  }));
  return htmlReply(searchPage(visit, page));
}
