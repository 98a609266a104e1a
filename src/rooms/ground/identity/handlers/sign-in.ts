import { front } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { signOut } from '../commands/sign-out.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { browserCookie, browserToken } from './browser-cookie.ts';
import { safeNext } from './safe-next.ts';
import { sessionCookie, sessionToken, withoutSession } from './session-cookie.ts';
import { trySigningIn } from './try-signing-in.ts';

export async function showSignIn(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { email = '', til = visit.url.searchParams.get('til') ?? '' } = visit.form.fields;
  return htmlReply(signInPage(visit, { fields: { email, til }, faults }), statusOf(faults));
}

export async function submitSignIn(visit: Visit): Promise<Response> {
  const userAgent = visit.headers.get('user-agent') ?? '';
  const signedIn = await trySigningIn(visit, { ...visit.form.fields, userAgent }, browserToken(visit));
  if (!signedIn.ok) return showSignIn(visit, signedIn.error);
  const next = redirectTo(safeNext(visit.form.text('til'), visit.baseUrl));
  const { token, browser } = signedIn.value;
  return browserCookie(sessionCookie(next, visit, token), visit, browser);
}

export async function submitSignOut(visit: Visit): Promise<Response> {
  const token = sessionToken(visit);
  if (token) await visit.do(signOut, { token });
  return withoutSession(redirectTo(front(), 'Du er logget ud.'), visit);
}
