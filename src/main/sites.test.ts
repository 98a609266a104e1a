import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { until } from '../../test/until.ts';
import { fixedClock } from '../kernel/clock.ts';
import { asId } from '../kernel/ids.ts';
import { expectOk } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { doorFor } from '../platform/door/index.ts';
import { announcePublication } from '../platform/postgres/announce.ts';
import { loadReference } from '../rooms/ground/councils/index.ts';
import { planMeeting } from '../rooms/sittings/meetings/index.ts';
import { makeApp } from './app.ts';
import { readConfiguration } from './configuration.ts';
import { makeDemonstration } from './demonstration.ts';
import { routes } from './routes.ts';
import { openSite, type Site } from './site.ts';

const folder = await mkdtemp(join(tmpdir(), 'tvaers-sites-'));
const { connectionString, database } = await testDatabase();
const configuration = readConfiguration({ TVAERS_DATA: folder, DATABASE_URL: connectionString });
const clock = fixedClock('2024-05-28T08:00:00Z');
const open = async () => expectOk(await openSite(configuration, connectionString, {}, clock));
const [first, second] = [await open(), await open()];
expectOk(await doorFor(first, systemAs('reference')).do(loadReference, {}));
after(async () => {
  for (const site of [first, second]) await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Waits until the site has heard once more than it had. */
function hears(site: Site, generation: number): Promise<void> {
  return until(() => site.cache.freshness.generation !== generation);
}

const keep = ({ cache }: Site) => cache.put('/x', Buffer.from('x'), 'text/html', cache.freshness.mark());

test('what one server publishes, the other forgets, and both show anew', async () => {
  const address = new URL('/raad/kkr-midtjylland', configuration.baseUrl);
  const app = makeApp(second, routes);
  assert.doesNotMatch(await (await app.request(address)).text(), /20\. august 2024/);
  assert.ok(second.cache.get('/raad/kkr-midtjylland'));
  const before = [first, second].map(({ cache }) => cache.freshness.generation);
  const physical = { place: 'Skive', form: 'physical', kind: 'ordinary', joinAddress: null } as const;
  const meeting = { heldOn: '2024-08-20', startsAt: '09:30', endsAt: null, ...physical };
  expectOk(
    await doorFor(first, systemViewer).do(planMeeting, {
      councilId: asId<'councils'>('kkr-midtjylland'),
      ...meeting,
    }),
  );
  // The one that did it has forgotten before it answered, and hears of it as well.
  assert.ok(first.cache.freshness.generation > (before[0] ?? 0));
  await hears(second, before[1] ?? 0);
  assert.equal(second.cache.get('/raad/kkr-midtjylland'), undefined);
  assert.match(await (await app.request(address)).text(), /20\. august 2024/);
});

test('what is undone is not announced', async () => {
  keep(second);
  const before = second.cache.freshness.generation;
  const undone = new Error('undone');
  const work = first.db.as(systemViewer, async (trx) => {
    await announcePublication(trx);
    throw undone;
  });
  await assert.rejects(work, undone);
  // A later announcement is heard, and it is the first.
  await first.db.as(systemViewer, announcePublication);
  await hears(second, before);
  assert.equal(second.cache.freshness.generation, before + 1);
});

// Planted fault: a lost line does not forget.
test('a server that lost its connection forgets everything, keeps nothing, and hears again when it is back', async () => {
  keep(second);
  const before = second.cache.freshness.generation;
  await database.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'",
  );
  await hears(second, before);
  keep(second);
  assert.equal(second.cache.get('/x'), undefined);
  const lost = second.cache.freshness.generation;
  await hears(second, lost); // back
  keep(second);
  assert.ok(second.cache.get('/x'));
  const back = second.cache.freshness.generation;
  await first.db.as(systemViewer, announcePublication);
  await hears(second, back);
});

test('the demonstration is made once, and never where there are people', async () => {
  const count = () =>
    database.as(systemViewer, async (trx) => (await trx.selectFrom('people').select('id').execute()).length);
  assert.equal(await count(), 0);
  // 20 August is taken by the test above; the demonstration's own days are others.
  assert.equal(await makeDemonstration(first), true);
  const people = await count();
  assert.equal(people, 14); // thirteen with a role in the council, and the administrator
  assert.equal(await makeDemonstration(second), false);
  assert.equal(await count(), people);
});
