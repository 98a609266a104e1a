import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { questions } from '../forms/list-questions.ts';
import { searchQuestions } from '../model/search-questions.ts';
import { calculationsPage } from '../pages/calculations-page.ts';

/** Letters of a search that are read. */
const longestSearch = 100;

/** The index of all questions, or of those that were searched for. */
export async function showQuestions(visit: Visit): Promise<Response> {
  const sought = (visit.url.searchParams.get('q') ?? '').slice(0, longestSearch);
  return htmlReply(calculationsPage(visit, { questions: searchQuestions(questions, sought), sought }));
}
