import { publicSearch } from '../../../addresses/index.ts';
import { htmlReply } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { parseSearch } from './forms/parse-search.ts';
import { searchPage } from './pages/search-page.ts';
import { describeSearch } from './queries/describe-search.ts';
import { openDictionary } from './steps/open-dictionary.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: publicSearch.pattern, access: 'public', handle: search },
];

async function search(visit: Visit): Promise<Response> {
  const question = parseSearch(visit.url.searchParams);
  // Read before a transaction is open: its first use takes a while.
  const dictionary = question.text === '' ? null : await openDictionary();
  const today = visit.clock.today().toString();
  return htmlReply(
    searchPage(visit, await visit.read((trx) => describeSearch(trx, dictionary, question, today))),
  );
}
