import { front } from '../../../../addresses/index.ts';
import { hasFault } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { hangingAt } from '../../../../platform/http/board.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { completeSignIn } from '../commands/complete-sign-in.ts';
import { signOut } from '../commands/sign-out.ts';
import { fieldsOfCode, fieldsOfSignIn } from '../forms/sign-in-form.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { browserToken } from './browser-cookie.ts';
import { sessionToken, withoutSession } from './session-cookie.ts';
import { trySigningIn } from './try-signing-in.ts';
import { showCode, welcome } from './welcome.ts';

/** The page one signs in on, with why it did not succeed. */
export async function showSignIn(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const fields = fieldsOfSignIn(visit.form.fields, visit.url.searchParams);
  const hanging = await hangingAt(visit, 'sign-in');
  return htmlReply(signInPage(visit, { fields, faults, hanging }), statusOf(faults));
}

export async function submitSignIn(visit: Visit): Promise<Response> {
  const userAgent = visit.headers.get('user-agent') ?? '';
  const signedIn = await trySigningIn(visit, { ...visit.form.fields, userAgent }, browserToken(visit));
  if (!signedIn.ok) return showSignIn(visit, signedIn.error);
  return welcome(visit, signedIn.value, fieldsOfCode(visit.form.fields).til);
}

export async function submitCode(visit: Visit): Promise<Response> {
  const fields = fieldsOfCode(visit.form.fields);
  const userAgent = visit.headers.get('user-agent') ?? '';
  const done = await visit.submit(completeSignIn, { ...visit.form.fields, userAgent });
  if (done.ok) return welcome(visit, done.value, fields.til);
  return hasFault(done.error, 'step-over')
    ? showSignIn(visit, done.error)
    : showCode(visit, fields, done.error);
}

export async function submitSignOut(visit: Visit): Promise<Response> {
  const token = sessionToken(visit);
  if (token) await visit.do(signOut, { token });
  return withoutSession(redirectTo(front(), 'Du er logget ud.'), visit);
}
