import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { testServices } from '../../test/visit.ts';
import { fixedClock } from '../kernel/clock.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { storyboards, tellStory } from './storyboards.ts';

test('every story can be told, and telling it twice tells it once', async () => {
  const { database } = await testDatabase();
  await demoCouncil(database);
  const services = await testServices(database, fixedClock('2026-11-21T08:00:00Z'));
  const count = async () =>
    database.as(systemViewer, async (trx) => {
      const versions = await trx.selectFrom('papers').select('version').execute();
      const meetings = await trx.selectFrom('meetings').select('id').execute();
      return { meetings: meetings.length, versions: versions.length };
    });
  for (const storyboard of storyboards) await tellStory(services, storyboard);
  // One meeting a story. One version each in five, two each in the two that were sent again: 5 + 2 × 2.
  const told = { meetings: storyboards.length, versions: 9 };
  assert.deepEqual(await count(), told);
  for (const storyboard of storyboards) await tellStory(services, storyboard);
  assert.deepEqual(await count(), told);
});

test('keys, days and addresses of the stories are their own', () => {
  for (const own of ['key', 'day', 'title'] as const) {
    assert.equal(new Set(storyboards.map((storyboard) => storyboard[own])).size, storyboards.length, own);
  }
});
