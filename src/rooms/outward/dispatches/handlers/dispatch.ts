import type { Answer } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { listNames } from '../../../ground/identity/index.ts';
import { capital, type PaperKind } from '../../../ground/papers/index.ts';
import { sendAgain } from '../commands/send-again.ts';
import { sendOut } from '../commands/send-out.ts';
import { inputOfSendingAgain } from '../forms/send-form.ts';
import type { DispatchWork } from '../model/dispatch.ts';
import { dispatchPage } from '../pages/dispatch-page.ts';
import { describeDispatch } from '../queries/describe-dispatch.ts';
import { describeMail } from '../queries/describe-mail.ts';
import { listPeople, withNames } from '../queries/list-dispatches.ts';

/** The page of sending, with what was typed and what is wrong with it. */
export async function showDispatch(
  visit: Visit,
  kind: PaperKind,
  faults: readonly Refusal[] = [],
): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return notFound();
  const filled = { fields: visit.form.fields, faults };
  return htmlReply(dispatchPage(visit, work, filled), statusOf(faults));
}

async function describe(visit: Visit, kind: PaperKind): Promise<DispatchWork | null> {
  const { db, viewer, params, clock, baseUrl } = visit;
  const around = { params, today: clock.today(), baseUrl };
  const work = await visit.read((trx) => describeDispatch(trx, viewer, kind, around));
  if (!work) return null;
  // The chair does not see the register of people, but is told who got the papers they answer for.
  const names = await db.asSystem('names', (trx) => listNames(trx, listPeople(work.dispatches)));
  return { ...work, dispatches: withNames(work.dispatches, names) };
}

export async function submitDispatch(visit: Visit, kind: PaperKind): Promise<Response> {
  const order = { ...visit.form.fields, ...placeOf(visit, kind) };
  return replySent(visit, kind, await visit.submit(sendOut, order));
}

export async function submitAgain(visit: Visit, kind: PaperKind): Promise<Response> {
  const order = { ...inputOfSendingAgain(visit.form.fields), ...placeOf(visit, kind) };
  return replySent(visit, kind, await visit.submit(sendAgain, order));
}

function placeOf({ params }: Visit, kind: PaperKind) {
  return { councilId: params.council, kind, params };
}

function replySent(visit: Visit, kind: PaperKind, sent: Answer<number>): Promise<Response> | Response {
  return sent.ok
    ? redirectTo(addressOf(visit, kind), queuedText(kind, sent.value))
    : showDispatch(visit, kind, sent.error);
}

/** The mail as it is, with the few styles it carries itself and nothing else. */
export async function showMail(visit: Visit, kind: PaperKind): Promise<Response> {
  const { viewer, params, url, baseUrl } = visit;
  const asked = { params, version: Number(url.searchParams.get('version')), baseUrl };
  const mail = await visit.read((trx) => describeMail(trx, viewer, kind, asked));
  return mail ? mailReply(mail.html) : notFound();
}

function mailReply(html: string): Response {
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  });
}

function addressOf({ params }: Visit, { place }: PaperKind): string {
  return place.paths.dispatch(params);
}

function queuedText({ words }: PaperKind, count: number): string {
  if (count === 0) return `${capital(words.the)} er offentliggjort.`;
  return count === 1 ? 'Mailen er på vej til 1 modtager.' : `Mailen er på vej til ${count} modtagere.`;
}
