import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { kindKey, valuesOfQuery } from '../../../../questions/index.ts';
import { findQuestion } from '../forms/list-questions.ts';
import { askEachMethod, type ByMethod } from '../model/ask-each-method.ts';
import { askWith } from '../model/question.ts';
import { comparisonPage } from '../pages/comparison-page.ts';
import { notFound } from './not-found.ts';
import { replyWithPage } from './reply-with-page.ts';

/** The figures of an address by each of the question's methods, side by side. */
export async function compareMethods(visit: Visit): Promise<Response> {
  const query = visit.url.searchParams;
  const question = findQuestion(visit.params.rule ?? '', query.get(kindKey));
  if (!question?.compared) return notFound();
  const { values, errors } = valuesOfQuery(query);
  const asked = askWith(question, values);
  if (errors.length > 0) return replyWithPage(visit, asked, { kind: 'wrong', errors });
  const byMethod = await askEachMethod(asked);
  return htmlReply(comparisonPage(visit, asked, byMethod), statusOfAll(byMethod));
}

/** One method that nobody had time for makes the comparison a page to ask for again. */
function statusOfAll(byMethod: readonly Pick<ByMethod, 'outcome'>[]): 200 | 503 {
  return byMethod.some(({ outcome }) => outcome.kind === 'wrong' && outcome.isCrowded) ? 503 : 200;
}
