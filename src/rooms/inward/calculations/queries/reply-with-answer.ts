import { bytesReply, htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Outcome, RuleForm, Values } from '../model.ts';
import { calculationPage } from '../pages/calculation-page.ts';
import { answerValues } from './answer-values.ts';
import { describeCalculation } from './describe-calculation.ts';
import { makeCsv } from './make-csv.ts';
import { makePdf } from './make-pdf.ts';
import { makeXlsx } from './make-xlsx.ts';
import { findKeptAddress } from './values-address.ts';

/** The page of a question with what became of it. */
export async function replyWithPage(
  visit: Visit,
  form: RuleForm,
  values: Values,
  outcome: Outcome,
): Promise<Response> {
  const content = await describeCalculation(form, values, outcome);
  return htmlReply(calculationPage(visit, content), outcome.kind === 'wrong' ? 422 : 200);
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The answer as a file; values that cannot be answered get the page that says why. */
export async function replyWithFile(
  visit: Visit,
  form: RuleForm,
  values: Values,
  ending: string,
): Promise<Response> {
  const outcome = await answerValues(form, values);
  if (outcome.kind !== 'answered') return replyWithPage(visit, form, values, outcome);
  const download = { fileName: `${form.title}.${ending}`.replace(/[?’]/g, ''), inline: false };
  if (ending === 'csv')
    return bytesReply(new TextEncoder().encode(makeCsv(outcome.shown)), 'text/csv; charset=utf-8', download);
  if (ending === 'xlsx') return bytesReply(await makeXlsx(outcome.shown), sheetType, download);
  const address = findKeptAddress(form, values);
  const link = address === null ? null : `${visit.baseUrl}${address}`;
  const printed = await makePdf(form, outcome.shown, link);
  if (printed.ok) return bytesReply(Uint8Array.from(printed.value.pdf), 'application/pdf', download);
  return replyWithPage(visit, form, values, {
    kind: 'wrong',
    errors: [{ message: printed.error.message }],
  });
}
