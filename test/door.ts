import { type Clock, systemClock } from '../src/kernel/clock.ts';
import type { PersonId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemAs } from '../src/kernel/system.ts';
import { type AppServices, makeApp } from '../src/main/app.ts';
import { routes } from '../src/main/routes.ts';
import { csrfToken } from '../src/main/security.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { openFreshness } from '../src/platform/http/freshness.ts';
import { keptBodies } from '../src/platform/http/kept-bodies.ts';
import { pageCache } from '../src/platform/http/page-cache.ts';
import type { Route } from '../src/platform/http/route.ts';
import type { Mail } from '../src/platform/mail/model.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import { startSession } from '../src/rooms/ground/identity/index.ts';
import { prepareBrowserFiles } from '../src/ui/index.ts';
import { testServices } from './visit.ts';

type Asked = {
  /** Token of a session, or none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** A form to post; the session's own CSRF token goes with it unless the form has one. */
  readonly form?: Readonly<Record<string, string>>;
};

export type Door = {
  readonly services: AppServices & { readonly sent: readonly Mail[]; forget(): void };
  readonly app: ReturnType<typeof makeApp>;
  ask(path: string, asked?: Asked): Promise<Response>;
  /** A session of the person's own, as after signing in. */
  sessionOf(personId: PersonId): Promise<string>;
};

/** The whole site as a browser meets it, with its cookies, tokens and headers; no sockets. */
export async function openDoor(
  database: Database,
  settings: {
    readonly clock?: Clock;
    readonly baseUrl?: string;
    readonly extra?: readonly Route[];
  } = {},
): Promise<Door> {
  const { clock = systemClock(), baseUrl = 'http://localhost:3000', extra = [] } = settings;
  await prepareBrowserFiles();
  const freshness = openFreshness(clock);
  const services = {
    ...(await testServices(database, clock)),
    baseUrl,
    bodies: keptBodies(freshness),
    cache: pageCache([], freshness),
    forget: freshness.forget,
  };
  const app = makeApp(services, [...routes, ...extra]);
  const cookie = baseUrl.startsWith('https:') ? '__Host-tvaers' : 'tvaers';
  return {
    services,
    app,
    sessionOf: async (personId) =>
      expectOk(await doorFor(services, systemAs('demonstration')).do(startSession, { personId })),
    ask: async (path, { token = null, headers = {}, form } = {}) => {
      const own = token === null ? headers : { cookie: `${cookie}=${token}`, ...headers };
      const address = new URL(path, baseUrl);
      if (!form) return app.request(address, { headers: own });
      const body = new URLSearchParams({ csrf: csrfToken(token), ...form });
      return app.request(address, { method: 'POST', headers: own, body });
    },
  };
}

/** The cookie of that name which the answer sets, whole. */
export function cookieOf(reply: Response, name: string): string | undefined {
  return reply.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
}
