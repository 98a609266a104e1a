import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { testServices } from '../../test/visit.ts';
import { fixedClock } from '../kernel/clock.ts';
import { expectOk } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { doorFor } from '../platform/door/index.ts';
import { pageCache } from '../platform/http/page-cache.ts';
import { loadReference } from '../rooms/ground/councils/index.ts';
import { prepareBrowserFiles } from '../ui/index.ts';
import { makeApp } from './app.ts';
import { makeDemonstration } from './demonstration.ts';
import { routesFor } from './routes.ts';

type Found = { readonly path: string; readonly from: string; readonly status: number };

/** Reads the site as the public, following every link, picture and stylesheet of our own. */
async function crawl(read: (path: string) => Promise<Response>): Promise<readonly Found[]> {
  const known = new Map([['/', 'the address bar']]);
  const found: Found[] = [];
  for (const [path, from] of known) {
    const reply = await read(path);
    found.push({ path, from, status: reply.status });
    const isPage = reply.headers.get('content-type')?.startsWith('text/html') ?? false;
    const text = isPage ? await reply.text() : '';
    for (const next of linksOf(text, path)) if (!known.has(next)) known.set(next, path);
  }
  return found;
}

function linksOf(text: string, path: string): readonly string[] {
  const here = new URL(path, 'http://localhost:3000');
  return [...text.matchAll(/ (?:href|src|action)="([^"]+)"/g)]
    .map((match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), here))
    .filter((url) => url.origin === here.origin)
    .map((url) => url.pathname + url.search);
}

describe('the public site of the demonstration', () => {
  let found: readonly Found[] = [];

  before(async () => {
    const { database } = await testDatabase();
    const services = await testServices(database, fixedClock('2026-11-21T08:00:00Z'));
    expectOk(await doorFor(services, systemAs('reference')).do(loadReference, {}));
    await makeDemonstration(services);
    await prepareBrowserFiles();
    const app = makeApp({ ...services, cache: pageCache([]) }, routesFor(null));
    found = await crawl(async (path) => app.request(new URL(path, services.baseUrl)));
  });

  test('has no link that leads nowhere', () => {
    const lost = found.filter(({ status }) => status >= 400);
    assert.deepEqual(lost, []);
    assert.ok(found.length > 150, `only ${found.length} addresses were found`);
  });

  test('leads to what is promised: pages of municipalities, an item, files of the agenda', () => {
    const paths = new Set(found.map(({ path }) => path));
    const agenda = '/raad/kkr-midtjylland/moeder/2024-06-18';
    for (const path of [
      '/kommuner/751',
      `${agenda}/punkter/3.1`,
      `${agenda}.pdf`,
      `${agenda}.ics`,
      '/feed.atom',
    ]) {
      assert.ok(paths.has(path), path);
    }
  });
});
