import type { Visit } from '../../../../platform/http/route.ts';
import { knownBrowserDays } from '../model.ts';
import { cookieOf, readCookie } from './own-cookie.ts';

const name = 'tvaers-kendt';

/** What the browser was given when somebody signed in from it. It opens nothing. */
export function browserToken(visit: Pick<Visit, 'baseUrl' | 'headers'>): string | null {
  return readCookie(visit, name);
}

/** The reply with the cookie by which the browser is known the next time. */
export function browserCookie(reply: Response, visit: Pick<Visit, 'baseUrl'>, token: string): Response {
  reply.headers.append('set-cookie', cookieOf(visit, name, token, knownBrowserDays));
  return reply;
}
