import { front } from '../../../../addresses/index.ts';
import { hasFault } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { completeSignIn } from '../commands/complete-sign-in.ts';
import { signOut } from '../commands/sign-out.ts';
import { fieldsOfCode, fieldsOfSignIn } from '../forms/sign-in-form.ts';
import { codePage } from '../pages/code-page.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { browserCookie, browserToken } from './browser-cookie.ts';
import { safeNext } from './safe-next.ts';
import { sessionCookie, sessionToken, withoutSession } from './session-cookie.ts';
import { trySigningIn } from './try-signing-in.ts';

export async function showSignIn(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const fields = fieldsOfSignIn(visit.form.fields, visit.url.searchParams);
  return htmlReply(signInPage(visit, { fields, faults }), statusOf(faults));
}

export async function submitSignIn(visit: Visit): Promise<Response> {
  const userAgent = visit.headers.get('user-agent') ?? '';
  const signedIn = await trySigningIn(visit, { ...visit.form.fields, userAgent }, browserToken(visit));
  if (!signedIn.ok) return showSignIn(visit, signedIn.error);
  if ('step' in signedIn.value) return showCode(visit, signedIn.value.step);
  return letIn(visit, signedIn.value);
}

function showCode(visit: Visit, step?: string, faults: readonly Refusal[] = []): Promise<Response> {
  const fields = fieldsOfCode(visit.form.fields, step);
  return htmlReply(codePage(visit, { fields, faults }), statusOf(faults));
}

export async function submitCode(visit: Visit): Promise<Response> {
  const userAgent = visit.headers.get('user-agent') ?? '';
  const done = await visit.submit(completeSignIn, { ...visit.form.fields, userAgent });
  if (done.ok) return letIn(visit, done.value);
  return hasFault(done.error, 'step-over')
    ? showSignIn(visit, done.error)
    : showCode(visit, undefined, done.error);
}

async function letIn(
  visit: Visit,
  { token, browser }: { readonly token: string; readonly browser: string },
): Promise<Response> {
  // Who signs in over a session leaves it: it could be somebody else's.
  const left = sessionToken(visit);
  if (left) await visit.do(signOut, { token: left });
  const next = redirectTo(safeNext(fieldsOfCode(visit.form.fields).til, visit.baseUrl));
  return browserCookie(sessionCookie(next, visit, token), visit, browser);
}

export async function submitSignOut(visit: Visit): Promise<Response> {
  const token = sessionToken(visit);
  if (token) await visit.do(signOut, { token });
  return withoutSession(redirectTo(front(), 'Du er logget ud.'), visit);
}
