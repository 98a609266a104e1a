import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Asked, Outcome } from '../../../../questions/index.ts';
import { questionsOf } from '../forms/list-questions.ts';
import type { RuleQuestion } from '../model/question.ts';
import { calculationPage } from '../pages/calculation-page.ts';
import { listExamples } from '../queries/list-examples.ts';

/** The page of a question with what became of it. */
export async function replyWithPage(
  visit: Visit,
  asked: Asked<RuleQuestion>,
  outcome: Outcome,
): Promise<Response> {
  const { question } = asked;
  const examples = await listExamples(question);
  const others = questionsOf(question.rule).filter((other) => other !== question);
  const page = calculationPage(visit, { asked, outcome, examples, others });
  return htmlReply(page, statusOf(outcome));
}

function statusOf(outcome: Outcome): 200 | 422 | 503 {
  if (outcome.kind !== 'wrong') return 200;
  return outcome.isCrowded ? 503 : 422;
}
