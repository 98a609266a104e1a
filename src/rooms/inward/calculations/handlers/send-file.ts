import { bytesReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import {
  type Asked,
  fileEndings,
  kindKey,
  makeFile,
  takeValues,
  valuesOfQuery,
} from '../../../../questions/index.ts';
import { findQuestion } from '../forms/list-questions.ts';
import { answerRule, unanswered } from '../model/answer-rule.ts';
import { addressOf, askWith, type RuleQuestion } from '../model/question.ts';
import { notFound } from './not-found.ts';
import { replyWithPage } from './reply-with-page.ts';

/** The answer of an address as a file. A file of nothing asked for leads to the form. */
export async function sendFile(visit: Visit): Promise<Response> {
  const query = visit.url.searchParams;
  const question = findQuestion(partsOf(visit).rule, query.get(kindKey));
  if (!question) return notFound();
  const { values, errors } = valuesOfQuery(query);
  const asked = askWith(question, values);
  if (errors.length > 0) return replyWithPage(visit, asked, { kind: 'wrong', errors });
  return values.size > 0 ? replyWithFile(visit, asked) : redirectTo(addressOf(question));
}

/** The answer to more than an address holds, as a file. */
export async function sendPostedFile(visit: Visit): Promise<Response> {
  const question = findQuestion(partsOf(visit).rule, visit.form.text(kindKey));
  if (!question) return notFound();
  const { values } = await takeValues(visit, question);
  return replyWithFile(visit, askWith(question, values));
}

/** Values that cannot be answered get the page that says why. */
async function replyWithFile(visit: Visit, asked: Asked<RuleQuestion>): Promise<Response> {
  const ending = fileEndings.find((each) => each === partsOf(visit).ending);
  if (ending === undefined) return notFound();
  const outcome = await answerRule(asked);
  if (outcome.kind !== 'answered') return replyWithPage(visit, asked, outcome);
  const file = await makeFile(asked, outcome.shown, ending, visit.baseUrl);
  if (!file.ok) return replyWithPage(visit, asked, unanswered(file.error));
  const { bytes, mediaType, fileName } = file.value;
  return bytesReply(bytes, mediaType, { fileName, inline: false });
}

function partsOf({ params }: Visit): { readonly rule: string; readonly ending: string } {
  const [rule = '', ending = ''] = (params.file ?? '').split('.');
  return { rule, ending };
}
