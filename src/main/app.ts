import { Hono } from 'hono';
import { signingIn } from '../addresses/index.ts';
import { mayUse } from '../platform/http/access.ts';
import type { PageCache } from '../platform/http/page-cache.ts';
import { jsonReply, noticeCookieName, redirectTo } from '../platform/http/reply.ts';
import type { Route, Services, Visit } from '../platform/http/route.ts';
import { answerForm, refusedForm } from './answer-form.ts';
import { bareVisit, beginVisit } from './begin-visit.ts';
import { errorReply } from './error-page.ts';
import { keepPage } from './keep-page.ts';
import { securityHeaders } from './security.ts';
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
    const visit = await beginVisit(services, context.req.raw, {});
    const reply = await errorReply(visit, 404, 'Siden findes ikke', refuse('page-unknown'));
    return withSecurity(settle(visit, reply));
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
  const visit = await beginVisit(services, request, params);
  const turnedAway = await turnAway(visit, route);
  if (turnedAway) return settle(visit, turnedAway);
  const { generation } = services.cache;
  const reply = route.method === 'POST' ? await answerForm(visit, route, request) : await route.handle(visit);
  if (reply.status === 404 && reply.body === null) {
    return settle(visit, await errorReply(visit, 404, 'Siden findes ikke', refuse('page-unknown')));
  }
  if (route.cached && visit.viewer.kind === 'public' && visit.notice === null)
    return keepPage(services.cache, { address: visit.url.pathname + visit.url.search, generation, reply });
  return settle(visit, reply);
}

/** An answer for one reader: nobody else keeps it, and a page that has shown the notice takes it away. */
function settle(visit: Visit, reply: Response): Response {
  if (!reply.headers.has('cache-control')) reply.headers.set('cache-control', 'private, no-store');
  const isPage = reply.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (visit.notice !== null && isPage)
    reply.headers.append('set-cookie', `${noticeCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  return reply;
}

/** Those not signed in are asked to; those who are get a page that says no. */
function turnAway(visit: Visit, route: Route): Promise<Response> | Response | null {
  if (mayUse(visit.viewer, route.access, visit.params.council || null)) return null;
  if (visit.viewer.kind === 'public') {
    // What was typed must survive: the browser's "back" keeps the form, a redirect would not.
    if (visit.method === 'POST') return refusedForm(visit, 401, refuse('signed-out'));
    return redirectTo(signingIn({ til: visit.url.pathname + visit.url.search }));
  }
  return errorReply(visit, 403, 'Ingen adgang', refuse('page-forbidden'));
}

function withSecurity(reply: Response): Response {
  for (const [name, value] of securityHeaders) {
    if (!reply.headers.has(name)) reply.headers.set(name, value);
  }
  return reply;
}
