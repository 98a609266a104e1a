import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { questionsOf } from '../forms/list-questions.ts';
import { aboutPage } from '../pages/about-page.ts';
import { getRulePapers } from '../queries/get-rule-papers.ts';
import { notFound } from './not-found.ts';

/** What a rule is documented by. */
export async function showRule(visit: Visit): Promise<Response> {
  const rule = visit.params.rule ?? '';
  const questions = questionsOf(rule);
  if (questions.length === 0) return notFound();
  return htmlReply(aboutPage(visit, rule, questions, await getRulePapers(rule)));
}
