import { fixedClock } from '../../src/kernel/clock.ts';
import { asId } from '../../src/kernel/ids.ts';
import { expectOk } from '../../src/kernel/result.ts';
import { systemAs } from '../../src/kernel/system.ts';
import type { Viewer } from '../../src/kernel/viewer.ts';
import { type AppServices, makeApp } from '../../src/main/app.ts';
import { routes } from '../../src/main/routes.ts';
import { csrfToken } from '../../src/main/security.ts';
import { storyboards, tellStory } from '../../src/main/storyboards.ts';
import { doorFor } from '../../src/platform/door/index.ts';
import { pageCache } from '../../src/platform/http/page-cache.ts';
import { addPeople, startSession, viewerOfToken } from '../../src/rooms/ground/identity/index.ts';
import { prepareBrowserFiles } from '../../src/ui/index.ts';
import { testDatabase } from '../database.ts';
import { demoCouncil, keyOfRole } from '../demo.ts';
import { testServices } from '../visit.ts';
import type { Outcome, Who } from './table.ts';
import { tellTheRest } from './the-rest.ts';

export type Doorstep = Awaited<ReturnType<typeof openDoorstep>>;

/** The whole site with every story told, and everybody who may come to its door with a session of their own. */
export async function openDoorstep() {
  const { database } = await testDatabase();
  const council = await demoCouncil(database);
  const sent = await testServices(database, fixedClock('2026-11-21T08:00:00Z'));
  const services: AppServices = { ...sent, cache: pageCache([]) };
  for (const storyboard of storyboards) await tellStory(services, storyboard);
  await tellTheRest(services);
  await prepareBrowserFiles();
  const strangerId = await addStranger(services);
  const app = makeApp(services, routes);
  const personIdOf = (who: Exclude<Who, 'public'>) =>
    who === 'secretariat elsewhere' ? strangerId : council.personId(keyOfRole[who]);
  const tokenOf = async (who: Who) => {
    if (who === 'public') return null;
    const door = doorFor(services, systemAs('demonstration'));
    return expectOk(await door.do(startSession, { personId: asId<'people'>(personIdOf(who)) }));
  };

  /** Asks as a browser does that is signed in as the person; a posted form carries the session's own token. */
  async function ask(
    who: Who,
    method: string,
    path: string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const token = await tokenOf(who);
    const headers = new Headers(token === null ? {} : { cookie: `tvaers=${token}` });
    const address = new URL(path, services.baseUrl);
    if (method === 'GET') return app.request(address, { headers });
    const body = new URLSearchParams({ ...fields, csrf: csrfToken(token) });
    return app.request(address, { method, headers, body });
  }

  /** A form posted from elsewhere: the browser sends the cookie, but the token is not known there. */
  async function askWithoutToken(who: Who, path: string): Promise<Response> {
    const headers = { cookie: `tvaers=${await tokenOf(who)}` };
    const body = new URLSearchParams({ csrf: csrfToken('another session') });
    return app.request(new URL(path, services.baseUrl), { method: 'POST', headers, body });
  }

  async function viewerOf(who: Who): Promise<Viewer> {
    const token = await tokenOf(who);
    return token === null ? { kind: 'public' } : viewerOfToken(database, services.clock, token);
  }

  return { services, database, app, tokenOf, ask, askWithoutToken, viewerOf, personIdOf };
}

/** A secretary of the council next door. */
async function addStranger(services: AppServices): Promise<string> {
  const roles = [{ role: 'secretariat', council: 'kkr-nordjylland' }];
  const name = 'Sekretariatet i KKR Nordjylland';
  const people = [{ name, email: 'nordjylland@tvaers.example', roles }];
  const [id = ''] = expectOk(
    await doorFor(services, systemAs('demonstration')).do(addPeople, { people, password: '' }),
  );
  return id;
}

/** What an answer is to the one who asked. */
export function outcomeOf(reply: Response): Outcome | `fault ${number}` {
  const { status } = reply;
  const isToSignIn = reply.headers.get('location')?.startsWith('/log-ind?til=') ?? false;
  if (status === 401 || (status === 303 && isToSignIn)) return 'sign-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not found';
  return [200, 303, 422].includes(status) ? 'allowed' : `fault ${status}`;
}
