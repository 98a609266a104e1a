import type { Refusal } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { capital, type PaperKind } from '../../../ground/papers/index.ts';
import { sendAgain } from '../commands/send-again.ts';
import { sendOut } from '../commands/send-out.ts';
import type { DispatchWork } from '../model/dispatch.ts';
import { dispatchPage } from '../pages/dispatch-page.ts';
import { describeDispatch } from '../queries/describe-dispatch.ts';
import { describeMail } from '../queries/describe-mail.ts';
import { listPeople, withNames } from '../queries/list-dispatches.ts';
import { listNames } from '../store.ts';

const missing = () => new Response(null, { status: 404 });

/** The page of sending, with what was typed and why it was refused. */
export async function showDispatch(
  visit: Visit,
  kind: PaperKind,
  refusal: Refusal | null = null,
): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return missing();
  const { lateReason = '', confirmed = '' } = visit.form.fields;
  return htmlReply(dispatchPage(visit, work, { lateReason, confirmed }, refusal), refusal ? 422 : 200);
}

async function describe(visit: Visit, kind: PaperKind): Promise<DispatchWork | null> {
  const { db, viewer, params, clock, baseUrl } = visit;
  const around = { params, today: clock.today(), baseUrl };
  const work = await db.as(viewer, (trx) => describeDispatch(trx, viewer, kind, around));
  if (!work) return null;
  // The chair does not see the register of people, but is told who got the papers they answer for.
  const names = await db.as(systemViewer, (trx) => listNames(trx, listPeople(work.dispatches)));
  return { ...work, dispatches: withNames(work.dispatches, names) };
}

export async function submitDispatch(visit: Visit, kind: PaperKind): Promise<Response> {
  const { params, form, viewer } = visit;
  const { version: paperId = '', receivers = '', lateReason = '' } = form.fields;
  const confirmed = form.text('confirmed') !== '';
  const sent = await sendOut(visit, viewer, kind, { params, paperId, receivers, confirmed, lateReason });
  return sent.ok
    ? redirectTo(addressOf(visit, kind), queuedText(kind, sent.value))
    : showDispatch(visit, kind, sent.error);
}

export async function submitAgain(visit: Visit, kind: PaperKind): Promise<Response> {
  const { params, form, viewer } = visit;
  const { version: paperId = '', person: personId = '' } = form.fields;
  const to = personId === '' ? ('failed' as const) : { personId };
  const sent = await sendAgain(visit, viewer, kind, { params, paperId, to });
  return sent.ok
    ? redirectTo(addressOf(visit, kind), queuedText(kind, sent.value))
    : showDispatch(visit, kind, sent.error);
}

/** The address of a form, asked for by itself: back to the page. */
export async function backToDispatch(visit: Visit, kind: PaperKind): Promise<Response> {
  return redirectTo(addressOf(visit, kind));
}

/** The mail as it is, with the few styles it carries itself and nothing else. */
export async function showMail(visit: Visit, kind: PaperKind): Promise<Response> {
  const { db, viewer, params, url, baseUrl } = visit;
  const asked = { params, version: Number(url.searchParams.get('version')), baseUrl };
  const mail = await db.as(viewer, (trx) => describeMail(trx, viewer, kind, asked));
  if (!mail) return missing();
  return new Response(mail.html, {
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
