import { addressNames } from '../addresses/names.ts';
import { publicViewer, type Viewer } from '../kernel/viewer.ts';
import { doorFor } from '../platform/door/index.ts';
import { emptyForm } from '../platform/http/form.ts';
import { noticeCookieName } from '../platform/http/reply.ts';
import type { Services, Visit } from '../platform/http/route.ts';
import { bearerOfToken, sessionToken, touchSession } from '../rooms/ground/identity/index.ts';
import { csrfToken } from './security.ts';
import { ways } from './ways.ts';

/** The request with whoever sent it. */
export async function beginVisit(
  services: Services,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Visit> {
  const bare = bareVisit(services, request);
  const token = sessionToken(bare);
  const viewer = token ? await bearerOf(services, token) : publicViewer;
  return {
    ...bare,
    ...doorFor(services, viewer),
    params: addressNames(params),
    viewer,
    csrf: viewer.kind === 'person' ? csrfToken(token) : '',
  };
}

async function bearerOf(services: Services, token: string): Promise<Viewer> {
  const { viewer, isToTouch } = await bearerOfToken(services.db, services.clock, token);
  if (isToTouch) await doorFor(services, viewer).do(touchSession, { token });
  return viewer;
}

/** The request as if nobody had sent it: for the page that must work when nothing else does. */
export function bareVisit(services: Services, request: Request): Visit {
  return {
    ...services,
    ...doorFor(services, publicViewer),
    method: request.method,
    url: new URL(request.url),
    params: addressNames({}),
    headers: request.headers,
    viewer: publicViewer,
    csrf: '',
    ways,
    notice: readNotice(request.headers.get('cookie') ?? ''),
    form: emptyForm,
  };
}

function readNotice(cookies: string): string | null {
  const found = cookies.split(/; */).find((cookie) => cookie.startsWith(`${noticeCookieName}=`));
  const value = found?.slice(noticeCookieName.length + 1);
  if (!value) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
