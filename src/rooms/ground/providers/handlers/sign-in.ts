import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { askingAddress, cookieOf, readCookie, showSignIn, welcome } from '../../identity/index.ts';
import { goToProvider } from '../commands/go-to-provider.ts';
import { signInByProvider } from '../commands/sign-in-by-provider.ts';
import { visitCookie, visitMinutes } from '../model.ts';
import { leaveFor } from '../steps/leave-for.ts';

/** To the organisation's own page, which asks who one is. */
export async function goThere(visit: Visit): Promise<Response> {
  const { key, til } = wishOf(visit);
  const gone = await visit.do(goToProvider, { key, til, address: askingAddress() });
  if (!gone.ok) return showSignIn(visit, gone.error);
  const { provider, token } = gone.value;
  const client = { secret: await visit.providerSecret(key), baseUrl: visit.baseUrl };
  const address = await leaveFor(provider, client, token);
  return address.ok ? withToken(visit, redirectTo(address.value), token) : showSignIn(visit, [address.error]);
}

/** Back from it. */
export async function comeBack(visit: Visit): Promise<Response> {
  const came = await visit.do(signInByProvider, await answerOf(visit));
  const reply = came.ok
    ? await welcome(visit, came.value.signedIn, came.value.til)
    : await showSignIn(visit, came.error);
  return withToken(visit, reply, '');
}

function wishOf({ params, url }: Visit) {
  return { key: params.provider ?? '', til: url.searchParams.get('til') ?? '' };
}

async function answerOf(visit: Visit) {
  const { key } = wishOf(visit);
  const heard = { token: readCookie(visit, visitCookie) ?? '', answer: visit.url.search };
  const site = { secret: await visit.providerSecret(key), baseUrl: visit.baseUrl };
  const browser = { address: askingAddress(), userAgent: visit.headers.get('user-agent') ?? '' };
  return { key, ...heard, ...site, ...browser };
}

/** The reply with the visit's token in the browser's keeping; empty takes it away. */
function withToken(visit: Visit, reply: Response, token: string): Response {
  const days = token === '' ? 0 : visitMinutes / (24 * 60);
  reply.headers.append('set-cookie', cookieOf(visit, visitCookie, token, days));
  return reply;
}
