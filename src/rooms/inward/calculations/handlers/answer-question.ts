import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { findKeptAddress, kindKey, takeValues } from '../../../../questions/index.ts';
import { findQuestion } from '../forms/list-questions.ts';
import { answerRule } from '../model/answer-rule.ts';
import { askWith } from '../model/question.ts';
import { notFound } from './not-found.ts';
import { replyWithPage } from './reply-with-page.ts';

/** What fits an address is answered there, so that it can be kept; the rest, and what is wrong, at once. */
export async function answerQuestion(visit: Visit): Promise<Response> {
  const question = findQuestion(visit.params.rule ?? '', visit.form.text(kindKey));
  if (!question) return notFound();
  const { values, errors } = await takeValues(visit, question);
  const asked = askWith(question, values);
  if (errors.length > 0) return replyWithPage(visit, asked, { kind: 'wrong', errors });
  const outcome = await answerRule(asked);
  const address = outcome.kind === 'answered' ? findKeptAddress(asked) : null;
  return address === null ? replyWithPage(visit, asked, outcome) : redirectTo(address);
}
