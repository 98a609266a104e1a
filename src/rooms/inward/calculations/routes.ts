import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { formAddress, type Outcome, type RuleForm } from './model.ts';
import { calculationsPage } from './pages/calculations-page.ts';
import { answerValues } from './queries/answer-values.ts';
import { findForm, forms } from './queries/list-forms.ts';
import { replyWithFile, replyWithPage } from './queries/reply-with-answer.ts';
import { takeValues } from './queries/take-values.ts';
import { findKeptAddress, valuesOfQuery } from './queries/values-address.ts';
import { kindKey } from './queries/values-pairs.ts';
import { refuseCalculation } from './texts.da.ts';

const filePath = '/beregn/:file{[a-z-]+\\.(?:csv|xlsx|pdf)}';
const rulePath = '/beregn/:rule{[a-z-]+}';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/beregn', access: 'public', handle: showAll },
  { method: 'GET', path: filePath, access: 'public', handle: sendFile },
  { method: 'POST', path: filePath, access: 'public', handle: sendPostedFile },
  { method: 'GET', path: rulePath, access: 'public', handle: showOne },
  { method: 'POST', path: rulePath, access: 'public', handle: answerOne },
];

const brokenAddress: Outcome = {
  kind: 'wrong',
  errors: [{ message: refuseCalculation('calculation-address-broken').message }],
};

function notFound(): Response {
  return new Response(null, { status: 404 });
}

async function showAll(visit: Visit): Promise<Response> {
  return htmlReply(calculationsPage(visit, forms));
}

async function showOne(visit: Visit): Promise<Response> {
  const form = findForm(visit.params.rule ?? '', visit.url.searchParams.get(kindKey));
  if (!form) return notFound();
  const { values, asked, broken } = valuesOfQuery(visit.url.searchParams);
  if (broken) return replyWithPage(visit, form, values, brokenAddress);
  return replyWithPage(visit, form, values, asked ? await answerValues(form, values) : { kind: 'unasked' });
}

/** What fits an address is answered there, so that it can be kept; the rest, and what is wrong, at once. */
async function answerOne(visit: Visit): Promise<Response> {
  const form = findForm(visit.params.rule ?? '', visit.form.text(kindKey));
  if (!form) return notFound();
  const { values, errors } = await takeValues(visit, form);
  if (errors.length > 0) return replyWithPage(visit, form, values, { kind: 'wrong', errors });
  const outcome = await answerValues(form, values);
  const address = outcome.kind === 'answered' ? findKeptAddress(form, values) : null;
  if (address !== null) return redirectTo(address);
  return replyWithPage(visit, form, values, outcome);
}

/** A file of nothing asked for leads to the form. */
async function sendFile(visit: Visit): Promise<Response> {
  const { form, ending } = askedFile(visit, visit.url.searchParams.get(kindKey));
  if (!form) return notFound();
  const { values, broken } = valuesOfQuery(visit.url.searchParams);
  if (broken) return replyWithPage(visit, form, values, brokenAddress);
  return values.size > 0 ? replyWithFile(visit, form, values, ending) : redirectTo(formAddress(form));
}

async function sendPostedFile(visit: Visit): Promise<Response> {
  const { form, ending } = askedFile(visit, visit.form.text(kindKey));
  if (!form) return notFound();
  const { values } = await takeValues(visit, form);
  return replyWithFile(visit, form, values, ending);
}

function askedFile(
  { params }: Visit,
  kind: string | null,
): { readonly form: RuleForm | null; readonly ending: string } {
  const [rule = '', ending = ''] = (params.file ?? '').split('.');
  return { form: findForm(rule, kind), ending };
}
