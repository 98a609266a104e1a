import { Hono } from 'hono';
import { publicViewer, type Viewer } from '../kernel/viewer.ts';
import { emptyForm } from '../platform/http/form.ts';
import type { PageCache } from '../platform/http/page-cache.ts';
import { jsonReply, noticeCookieName } from '../platform/http/reply.ts';
import type { Route, Services, Visit } from '../platform/http/route.ts';
import { readForm, usualFormLimits } from '../platform/http/upload.ts';
import { sessionToken, viewerOfToken } from '../rooms/identity/index.ts';
import { mayVisit } from './access.ts';
import { errorReply } from './error-page.ts';
import { csrfToken, isOwnForm, securityHeaders } from './security.ts';
import { refuse } from './texts.da.ts';

export type AppServices = Services & { readonly cache: PageCache };

/** The whole site over its routes. `fetch` answers a request; the tests call it without a server. */
export function makeApp(services: AppServices, routes: readonly Route[]): Hono {
  const app = new Hono();
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/ready', async () => {
    await services.db.pool.query('select 1');
    return jsonReply({ ok: true });
  });
  for (const route of routes) {
    app.on(route.method, route.path, async (context) => {
      const reply = await answer(services, route, context.req.raw, context.req.param());
      return withSecurity(reply);
    });
  }
  app.notFound(async (context) => {
    const visit = await begin(services, context.req.raw, {});
    return withSecurity(await errorReply(visit, 404, 'Siden findes ikke', refuse('page-unknown')));
  });
  app.onError(async (error, context) => {
    console.error(error);
    const visit = bareVisit(services, context.req.raw);
    return withSecurity(await errorReply(visit, 500, 'Noget gik galt', refuse('server-fault')));
  });
  return app;
}

async function answer(
  services: AppServices,
  route: Route,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Response> {
  const visit = await begin(services, request, params);
  const turnedAway = turnAway(visit, route);
  if (turnedAway) return turnedAway;
  const reply = route.method === 'POST' ? await answerForm(visit, route, request) : await route.handle(visit);
  if (reply.status === 404 && reply.body === null) {
    return errorReply(visit, 404, 'Siden findes ikke', refuse('page-unknown'));
  }
  if (route.cached && visit.viewer.kind === 'public' && visit.notice === null)
    return keep(services, request, reply);
  if (!reply.headers.has('cache-control')) reply.headers.set('cache-control', 'private, no-store');
  if (visit.notice !== null)
    reply.headers.append('set-cookie', `${noticeCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  return reply;
}

/** Those not signed in are asked to; those who are get a page that says no. */
function turnAway(visit: Visit, route: Route): Promise<Response> | Response | null {
  if (mayVisit(visit.viewer, route, visit.params)) return null;
  if (visit.viewer.kind === 'public') {
    // What was typed must survive: the browser's "back" keeps the form, a redirect would not.
    if (visit.method === 'POST') return refusedForm(visit, 401, refuse('signed-out'));
    const next = encodeURIComponent(visit.url.pathname + visit.url.search);
    return new Response(null, { status: 303, headers: { location: `/log-ind?til=${next}` } });
  }
  return errorReply(visit, 403, 'Ingen adgang', refuse('page-forbidden'));
}

async function answerForm(visit: Visit, route: Route, request: Request): Promise<Response> {
  const read = await readForm(request, visit.files, {
    ...usualFormLimits,
    ...(route.bodyLimit ? { bytes: route.bodyLimit } : {}),
  });
  if (!read.ok) return refusedForm(visit, 413, read.error);
  const given = read.value.text('csrf') || (visit.headers.get('x-csrf') ?? '');
  if (!isOwnForm(visit.headers, new URL(visit.baseUrl).origin, visit.csrf, given)) {
    return refusedForm(visit, 403, refuse('form-foreign'));
  }
  return route.handle({ ...visit, form: read.value });
}

function refusedForm(visit: Visit, status: number, refusal: ReturnType<typeof refuse>) {
  const wantsJson = (visit.headers.get('accept') ?? '').includes('application/json');
  if (wantsJson) return jsonReply({ ok: false, code: refusal.code, message: refusal.message }, status);
  return errorReply(visit, status, 'Formularen blev ikke modtaget', refusal);
}

async function keep(services: AppServices, request: Request, reply: Response): Promise<Response> {
  if (reply.status !== 200) return reply;
  const generation = services.cache.generation;
  const bytes = Buffer.from(await reply.arrayBuffer());
  const contentType = reply.headers.get('content-type') ?? 'application/octet-stream';
  const url = new URL(request.url);
  const address = url.pathname + url.search;
  const page =
    generation === services.cache.generation ? services.cache.put(address, bytes, contentType) : undefined;
  const headers = new Headers({
    'content-type': contentType,
    'cache-control': 'public, no-cache',
    vary: 'Cookie',
  });
  if (page) headers.set('etag', page.etag);
  for (const name of ['content-disposition']) {
    const value = reply.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(bytes, { headers });
}

async function begin(
  services: Services,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Visit> {
  const bare = bareVisit(services, request);
  const token = sessionToken(bare);
  const viewer: Viewer = token ? await viewerOfToken(services.db, services.clock, token) : publicViewer;
  return { ...bare, params, viewer, csrf: viewer.kind === 'person' ? csrfToken(token) : '' };
}

function bareVisit(services: Services, request: Request): Visit {
  return {
    ...services,
    method: request.method,
    url: new URL(request.url),
    params: {},
    headers: request.headers,
    viewer: publicViewer,
    csrf: '',
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

function withSecurity(reply: Response): Response {
  for (const [name, value] of securityHeaders) {
    if (!reply.headers.has(name)) reply.headers.set(name, value);
  }
  return reply;
}
