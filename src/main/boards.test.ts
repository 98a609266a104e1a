import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { demoClock, demoCouncil } from '../../test/demo.ts';
import { openDoor } from '../../test/door.ts';
import { until } from '../../test/until.ts';
import { settableClock } from '../kernel/clock.ts';
import { openFreshness } from '../platform/http/freshness.ts';
import { onPublication } from '../platform/postgres/announce.ts';

const { database, connectionString } = await testDatabase();
const demo = await demoCouncil(database);
const clock = settableClock();
clock.set(demoClock.now()); // 28 May 2024
const door = await openDoor(database, { clock });
const address = `/raad/${demo.councilId}`;
const token = await door.sessionOf(demo.personId('sekretariat'));

const days = { firstOn: '2024-05-27', lastOn: '2024-05-29' };
const hang = (title: string) => {
  const form = { title, body: 'Kort.', audience: 'everyone', ...days };
  return door.ask(`/sekretariat/${demo.councilId}/opslag/nyt`, { token, form });
};

/** What the public gets, and what is kept of it. */
async function keptPage(): Promise<string> {
  await door.ask(address);
  return Buffer.from(door.services.cache.get(address)?.bytes ?? '', 'latin1').toString();
}

test('what hangs on a kept page is announced, so that every process forgets the page', async () => {
  const heard = openFreshness();
  const stop = await onPublication(connectionString, heard);
  const { generation } = heard;
  assert.equal((await hang('Lukket på fredag')).status, 303);
  await until(() => heard.generation > generation);
  await stop();
  assert.match(await keptPage(), /Lukket på fredag/);
});

test('a kept page ends with its day: nothing hangs on it after its last', async () => {
  const { cache } = door.services;
  clock.set(Temporal.Instant.from('2024-05-29T21:59:00Z')); // the last day still
  assert.match(await keptPage(), /Lukket på fredag/);
  clock.set(Temporal.Instant.from('2024-05-29T22:00:01Z')); // 30 May in Denmark
  assert.equal(cache.get(address), undefined);
  assert.doesNotMatch(await keptPage(), /Lukket på fredag/);
});

// Planted fault: wait for the announcement to come round by the database.
test('the answer to a form comes after its own process has forgotten: whoever did it reads it, every time', async () => {
  clock.set(demoClock.now());
  for (let time = 1; time <= 20; time += 1) {
    await keptPage();
    assert.equal((await hang(`Opslag nummer ${time}.`)).status, 303);
    assert.match(await (await door.ask(address)).text(), new RegExp(`Opslag nummer ${time}\\.`));
  }
});
