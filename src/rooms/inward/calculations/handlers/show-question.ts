import type { Visit } from '../../../../platform/http/route.ts';
import { kindKey, valuesOfQuery } from '../../../../questions/index.ts';
import { findQuestion } from '../forms/list-questions.ts';
import { answerRule } from '../model/answer-rule.ts';
import { askWith } from '../model/question.ts';
import { notFound } from './not-found.ts';
import { replyWithPage } from './reply-with-page.ts';

/** A question's form, and its answer where the address asks it. */
export async function showQuestion(visit: Visit): Promise<Response> {
  const query = visit.url.searchParams;
  const question = findQuestion(visit.params.rule ?? '', query.get(kindKey));
  if (!question) return notFound();
  const { values, errors, isAsked } = valuesOfQuery(query);
  const asked = askWith(question, values);
  if (errors.length > 0) return replyWithPage(visit, asked, { kind: 'wrong', errors });
  return replyWithPage(visit, asked, isAsked ? await answerRule(asked) : { kind: 'unasked' });
}
