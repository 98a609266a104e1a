import type { Visit } from '../../../../platform/http/route.ts';

/** `__Host-` where the connection is encrypted: no other host or path can set or read it. */
function fullName({ baseUrl }: Pick<Visit, 'baseUrl'>, name: string): string {
  return baseUrl.startsWith('https:') ? `__Host-${name}` : name;
}

export function readCookie(visit: Pick<Visit, 'baseUrl' | 'headers'>, name: string): string | null {
  const wanted = `${fullName(visit, name)}=`;
  const cookies = (visit.headers.get('cookie') ?? '').split(/; */);
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) ?? null;
}

/** The header that sets the cookie; with no days it takes it away. */
export function cookieOf(visit: Pick<Visit, 'baseUrl'>, name: string, value: string, days: number): string {
  const secure = visit.baseUrl.startsWith('https:') ? '; Secure' : '';
  const age = days * 24 * 60 * 60;
  return `${fullName(visit, name)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
