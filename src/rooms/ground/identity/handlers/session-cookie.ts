import type { Visit } from '../../../../platform/http/route.ts';
import { sessionDays } from '../model.ts';

/** `__Host-` where the connection is encrypted: no other host or path can set or read it. */
function cookieName(visit: Pick<Visit, 'baseUrl'>): string {
  return visit.baseUrl.startsWith('https:') ? '__Host-tvaers' : 'tvaers';
}

export function sessionToken(visit: Pick<Visit, 'baseUrl' | 'headers'>): string | null {
  const wanted = `${cookieName(visit)}=`;
  const cookies = (visit.headers.get('cookie') ?? '').split(/; */);
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) ?? null;
}

/** The reply with the session's cookie on it. */
export function sessionCookie(reply: Response, visit: Pick<Visit, 'baseUrl'>, token: string): Response {
  const age = sessionDays * 24 * 60 * 60;
  reply.headers.append('set-cookie', cookie(visit, token, age));
  return reply;
}

/** The reply that takes the session's cookie away. */
export function withoutSession(reply: Response, visit: Pick<Visit, 'baseUrl'>): Response {
  reply.headers.append('set-cookie', cookie(visit, '', 0));
  return reply;
}

function cookie(visit: Pick<Visit, 'baseUrl'>, token: string, age: number): string {
  const secure = visit.baseUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(visit)}=${token}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
