import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { questions } from '../forms/list-questions.ts';
import { calculationsPage } from '../pages/calculations-page.ts';

/** The index of all questions. */
export async function showQuestions(visit: Visit): Promise<Response> {
  return htmlReply(calculationsPage(visit, questions));
}
