import type { Visit } from '../../../../platform/http/route.ts';
import { sessionDays } from '../model.ts';
import { cookieOf, readCookie } from './own-cookie.ts';

const name = 'tvaers';

export function sessionToken(visit: Pick<Visit, 'baseUrl' | 'headers'>): string | null {
  return readCookie(visit, name);
}

/** The reply with the session's cookie on it. */
export function sessionCookie(reply: Response, visit: Pick<Visit, 'baseUrl'>, token: string): Response {
  reply.headers.append('set-cookie', cookieOf(visit, name, token, sessionDays));
  return reply;
}

/** The reply that takes the session's cookie away. */
export function withoutSession(reply: Response, visit: Pick<Visit, 'baseUrl'>): Response {
  reply.headers.append('set-cookie', cookieOf(visit, name, '', 0));
  return reply;
}
