import { dispatchAgain, dispatchMail, dispatchWork } from '../../../addresses/index.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { sendAgain } from './commands/send-again.ts';
import { sendOutAgenda } from './commands/send-out-agenda.ts';
import { dispatchPage } from './pages/dispatch-page.ts';
import { describeDispatch } from './queries/describe-dispatch.ts';
import { describeMail } from './queries/describe-mail.ts';

const missing = () => new Response(null, { status: 404 });

async function reply(visit: Visit, refusal: Refusal | null): Promise<Response> {
  const page = await describeDispatch(visit);
  if (!page) return missing();
  const { lateReason = '', confirmed = '' } = visit.form.fields;
  return htmlReply(dispatchPage(visit, page, { lateReason, confirmed }, refusal), refusal ? 422 : 200);
}

function addressOf({ params }: Visit): string {
  return dispatchWork({ council: params.council ?? '', date: params.date ?? '' });
}

function queuedText(count: number): string {
  if (count === 0) return 'Dagsordenen er offentliggjort.';
  return count === 1 ? 'Mailen er på vej til 1 modtager.' : `Mailen er på vej til ${count} modtagere.`;
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: dispatchWork.pattern,
    access: ['secretariat', 'chair'],
    handle: (visit) => reply(visit, null),
  },
  {
    method: 'POST',
    path: dispatchWork.pattern,
    access: ['secretariat'],
    async handle(visit) {
      const { council: councilId = '', date: heldOn = '' } = visit.params;
      const { version: versionId = '', receivers = '', lateReason = '' } = visit.form.fields;
      const confirmed = visit.form.text('confirmed') !== '';
      const input = { councilId, heldOn, versionId, receivers, confirmed, lateReason };
      const sent = await sendOutAgenda(visit, visit.viewer, input);
      return sent.ok ? redirectTo(addressOf(visit), queuedText(sent.value)) : reply(visit, sent.error);
    },
  },
  {
    method: 'GET',
    path: dispatchAgain.pattern,
    access: ['secretariat', 'chair'],
    handle: async (visit) => redirectTo(addressOf(visit)),
  },
  {
    method: 'POST',
    path: dispatchAgain.pattern,
    access: ['secretariat'],
    async handle(visit) {
      const { council: councilId = '', date: heldOn = '' } = visit.params;
      const { version: versionId = '', person: personId = '' } = visit.form.fields;
      const to = personId === '' ? ('failed' as const) : { personId };
      const sent = await sendAgain(visit, visit.viewer, { councilId, heldOn, versionId, to });
      return sent.ok ? redirectTo(addressOf(visit), queuedText(sent.value)) : reply(visit, sent.error);
    },
  },
  {
    method: 'GET',
    path: dispatchMail.pattern,
    access: ['secretariat', 'chair'],
    async handle(visit) {
      const mail = await describeMail(visit);
      return mail === null ? missing() : mailReply(mail.html);
    },
  },
];

/** The mail as it is, with the few styles it carries itself and nothing else. */
function mailReply(page: string): Response {
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  });
}
