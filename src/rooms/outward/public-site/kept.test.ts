import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../../test/demo.ts';
import { inventedAgenda, inventedItem } from '../../../../test/invented-agenda.ts';
import { storeVersion } from '../../../../test/published-agenda.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { inner } from '../../../platform/door/index.ts';
import { openFreshness } from '../../../platform/http/freshness.ts';
import { keptBodies } from '../../../platform/http/kept-bodies.ts';
import { planMeeting } from '../../sittings/meetings/index.ts';
import { publicSiteRoutes } from './index.ts';

const routes = publicSiteRoutes([]);
const { database } = await testDatabase();
const services = await testServices(database, fixedClock('2024-06-03T08:00:00Z'));
const meetings = '/raad/kkr-midtjylland/moeder';
const address = 'https://moede.example/9';
let demo: DemoCouncil;

before(async () => {
  demo = await demoCouncil(database);
  const closed = inventedItem('1.1', 1, { title: 'Udpegning', closedReason: 'Enkeltpersoner' });
  const sections = [{ number: 1, title: 'Sager', items: [closed] }];
  await storeVersion(database, { ...inventedAgenda(0), sections });
  const mixed = { place: 'Rådhuset', form: 'mixed', kind: 'ordinary' } as const;
  await database.as(systemViewer, async (trx) => {
    const place = { councilId: asId<'councils'>('kkr-midtjylland'), heldOn: '2024-09-13', startsAt: '09:30' };
    const plan = { ...place, ...mixed, endsAt: null, joinAddress: address };
    expectOk(await inner(actOf(trx, systemViewer), planMeeting, plan));
  });
});

type Readers = ReadonlyMap<string, string>;

/** What each reads of the page, asked in that order, with what was kept for those before. */
async function readBy(keys: readonly string[], path: string, most: number): Promise<Readers> {
  const keeping = { ...services, bodies: keptBodies(openFreshness(), most) };
  const read = new Map<string, string>();
  for (const key of keys) {
    const reply = await answerOf(routes, { path, viewer: demo.viewer(key) }, keeping);
    read.set(key, await reply.text());
  }
  return read;
}

const keys = ['partner', 'gaest', 'direktoer', 'favrskov', 'formand', 'sekretariat', 'administrator'];

for (const [name, path] of [
  ['the address to join', `${meetings}/2024-09-13`],
  ['what is closed', `${meetings}/2024-06-18`],
  ['a closed item', `${meetings}/2024-06-18/punkter/1.1`],
] as const)
  test(`nobody is handed what was kept for others: ${name}`, async () => {
    const own = await readBy(keys, path, 0);
    for (const order of [keys, keys.toReversed()]) {
      const kept = await readBy(order, path, 500);
      for (const key of keys) assert.equal(kept.get(key), own.get(key), key);
    }
  });

test('the pages do differ by reader', async () => {
  const planned = await readBy(keys, `${meetings}/2024-09-13`, 0);
  const seeing = keys.filter((key) => planned.get(key)?.includes(address));
  assert.deepEqual(seeing, ['gaest', 'favrskov', 'formand', 'sekretariat']);
  const sent = await readBy(['gaest', 'favrskov'], `${meetings}/2024-06-18/punkter/1.1`, 0);
  assert.notEqual(
    sent.get('gaest')?.match(/<main.*<\/main>/s)?.[0],
    sent.get('favrskov')?.match(/<main.*<\/main>/s)?.[0],
  );
});
