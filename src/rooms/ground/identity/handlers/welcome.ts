import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { signOut } from '../commands/sign-out.ts';
import type { SignedIn } from '../model.ts';
import { codePage } from '../pages/code-page.ts';
import { browserCookie } from './browser-cookie.ts';
import { safeNext } from './safe-next.ts';
import { sessionCookie, sessionToken } from './session-cookie.ts';

/** Somebody was let in, by whatever way: on to where they wanted, or to their second step. @param til as `safeNext` */
export async function welcome(visit: Visit, signedIn: SignedIn, til: string): Promise<Response> {
  if ('step' in signedIn) return showCode(visit, { step: signedIn.step, til });
  // Who signs in over a session leaves it: it could be somebody else's.
  const left = sessionToken(visit);
  if (left) await visit.do(signOut, { token: left });
  const next = redirectTo(safeNext(til, visit.baseUrl));
  return browserCookie(sessionCookie(next, visit, signedIn.token), visit, signedIn.browser);
}

export function showCode(
  visit: Visit,
  fields: { readonly step: string; readonly til: string },
  faults: readonly Refusal[] = [],
): Promise<Response> {
  return htmlReply(codePage(visit, { fields, faults }), statusOf(faults));
}
