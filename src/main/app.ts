import { Hono } from 'hono';
import { signingIn } from '../addresses/index.ts';
import { Trouble } from '../kernel/trouble.ts';
import { mayUse } from '../platform/http/access.ts';
import { isFromHere } from '../platform/http/loopback.ts';
import type { PageCache } from '../platform/http/page-cache.ts';
import { jsonReply, noticeCookieName, redirectTo } from '../platform/http/reply.ts';
import type { Route, Services, Visit } from '../platform/http/route.ts';
import { answerForm, signedOutForm } from './answer-form.ts';
import { bareVisit, beginVisit } from './begin-visit.ts';
import { errorReply } from './error-page.ts';
import { keepPage, keptReply } from './keep-page.ts';
import { type Metrics, noMetrics } from './no-metrics.ts';
import { securityHeadersOf } from './security.ts';
import { refuse } from './texts.da.ts';

export type AppServices = Services & { readonly cache: PageCache };

/**
 * The whole site over its routes. `fetch` answers a request; the tests call it without a server.
 * @param options `onlyFromHere`: a trial, with passwords that everybody knows, answers nobody from elsewhere
 */
export function makeApp(
  services: AppServices,
  routes: readonly Route[],
  {
    onlyFromHere = false,
    metrics = noMetrics,
  }: { readonly onlyFromHere?: boolean; readonly metrics?: Pick<Metrics, 'answer'> } = {},
): Hono {
  const app = new Hono();
  const withSecurity = secureFor(services.baseUrl);
  if (onlyFromHere)
    app.use(async (context, next) => {
      const { headers } = context.req.raw;
      if (isFromHere(headers.get('host'), headers.keys())) return next();
      const visit = bareVisit(services, context.req.raw);
      return withSecurity(await errorReply(visit, 403, 'Kun på denne maskine', refuse('trial-only-here')));
    });
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/metrics', (context) => metrics.answer(context.req.raw.headers));
  app.get('/ready', async () => {
    try {
      await services.db.asSystem('jobs', async () => null);
      return jsonReply({ ok: true });
    } catch (error) {
      const reason = error instanceof Trouble ? error.refusal.code : 'unknown';
      return Response.json({ ok: false, reason }, { status: 503 });
    }
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
    const visit = bareVisit(services, context.req.raw);
    if (error instanceof Trouble) {
      console.error(`${error.refusal.code}: ${causeOf(error)}`);
      const reply = await errorReply(visit, 503, 'Vi kan ikke svare lige nu', error.refusal);
      return withSecurity(settle(visit, reply));
    }
    console.error(error);
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
  // PostgreSQL knows no NUL, and no address of ours has one.
  if ([...Object.values(params), ...visit.url.searchParams.values()].some((value) => value.includes('\0')))
    return settle(
      visit,
      await errorReply(visit, 400, 'Adressen kan ikke bruges', refuse('address-not-text')),
    );
  const turnedAway = await turnAway(visit, route, request);
  if (turnedAway) return settle(visit, turnedAway);
  const mark = services.cache.freshness.mark();
  const isForAnyone = route.cached === true && visit.viewer.kind === 'public' && visit.notice === null;
  const address = visit.url.pathname + visit.url.search;
  const kept = isForAnyone ? services.cache.get(address) : undefined;
  if (kept) return keptReply(kept);
  const reply = route.method === 'POST' ? await answerForm(visit, route, request) : await route.handle(visit);
  if (reply.status === 404 && reply.body === null) {
    return settle(visit, await errorReply(visit, 404, 'Siden findes ikke', refuse('page-unknown')));
  }
  // What is refused today may be there tomorrow: nobody keeps a "taken down".
  if (isForAnyone && reply.status < 400) return keepPage(services.cache, { address, mark, reply });
  return settle(visit, reply);
}

/** An answer for one reader: nobody else keeps it, and a page that has shown the notice takes it away. */
function settle(visit: Visit, reply: Response): Response {
  if (!reply.headers.has('cache-control')) reply.headers.set('cache-control', 'private, no-store');
  if (reply.status === 503) reply.headers.set('retry-after', '5');
  const isPage = reply.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (visit.notice !== null && isPage)
    reply.headers.append('set-cookie', `${noticeCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  return reply;
}

/** Those not signed in are asked to; those who are get a page that says no. */
function turnAway(visit: Visit, route: Route, request: Request): Promise<Response> | Response | null {
  if (mayUse(visit.viewer, route.access, visit.params.council || null)) return null;
  if (visit.viewer.kind === 'public') {
    if (visit.method === 'POST') return signedOutForm(visit, request);
    return redirectTo(signingIn({ til: visit.url.pathname + visit.url.search }));
  }
  return errorReply(visit, 403, 'Ingen adgang', refuse('page-forbidden'));
}

/** Every answer's headers of safety; where the site is encrypted its cookies go no other way. */
function secureFor(baseUrl: string): (reply: Response) => Response {
  const headers = securityHeadersOf(baseUrl);
  const isEncrypted = baseUrl.startsWith('https:');
  return (reply) => {
    for (const [name, value] of headers) if (!reply.headers.has(name)) reply.headers.set(name, value);
    const cookies = isEncrypted ? reply.headers.getSetCookie() : [];
    if (cookies.length > 0) reply.headers.delete('set-cookie');
    for (const cookie of cookies)
      reply.headers.append('set-cookie', /; *secure *(;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`);
    return reply;
  };
}

/** One line for the log; a thousand traces of one lost database tell no more. */
function causeOf({ cause }: Trouble): string {
  return cause instanceof Error ? cause.message : String(cause);
}
