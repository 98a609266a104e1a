import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { cancelMeeting, planStory, yearOf2024 } from '../../sittings/meetings/storyboards.ts';
import { yearWheel } from './pages/year-wheel.ts';
import { routes } from './routes.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const viewer = demo.viewer('sekretariat');
const base = `/sekretariat/${demo.councilId}`;
await database.as(viewer, (trx) => planStory(actOf(trx, viewer, demoClock), demo.councilId, yearOf2024));

const read = (path: string, key = 'sekretariat') =>
  answerOf(routes, { path, viewer: demo.viewer(key) }, services);

describe('the year plan', () => {
  test('shows the meetings of the year with their deadlines, as a wheel and as a list', async () => {
    const page = await (await read(`${base}/aarsplan?aar=2024`)).text();
    assert.match(page, /<h1>Årsplan 2024<\/h1>/);
    for (const day of [
      'fredag den 2. februar 2024',
      'tirsdag den 18. juni 2024',
      'fredag den 6. september 2024',
    ])
      assert.ok(page.includes(day), day);
    assert.match(page, /senest tirsdag den 11\. juni 2024/);
    // Five meetings and the two deadlines of each.
    assert.equal(page.match(/r="11" class="wheel-meeting"/g)?.length, 5);
    assert.equal(page.match(/r="5" class="wheel-deadline"/g)?.length, 10);
  });

  test('shows a meeting called off with its reason and without deadlines', async () => {
    const place = { councilId: demo.councilId, heldOn: '2024-04-17' };
    expectOk(await doorFor(services, viewer).do(cancelMeeting, { ...place, reason: 'For få emner.' }));
    const page = await (await read(`${base}/aarsplan?aar=2024`)).text();
    assert.match(page, /For få emner\./);
    assert.equal(page.match(/r="11" class="wheel-cancelled"/g)?.length, 1);
    assert.equal(page.match(/r="5" class="wheel-deadline"/g)?.length, 8);
  });

  test('of a year without meetings says so; a year nobody means is this year', async () => {
    assert.match(await (await read(`${base}/aarsplan?aar=2019`)).text(), /Der er ingen møder i 2019/);
    for (const year of ['', 'ny', '12345', '2024.5'])
      assert.match(await (await read(`${base}/aarsplan?aar=${year}`)).text(), /<h1>Årsplan 2024</, year);
  });

  test('offers the chair nothing the chair may not do', async () => {
    const page = await (await read(`${base}/aarsplan?aar=2024`, 'formand')).text();
    assert.match(page, /tirsdag den 18\. juni 2024/);
    assert.doesNotMatch(page, /moeder\/nyt|\/ret"/);
  });

  test('puts January at the top and July at the bottom of the wheel', async () => {
    const dot = async (on: string) => {
      const wheel = String(await yearWheel(2023, [{ on, kind: 'meeting' }]));
      return /cx="([\d.]+)" cy="([\d.]+)" r="11"/.exec(wheel)?.slice(1);
    };
    assert.deepEqual(await dot('2023-01-01'), ['200.0', '50.0']); // 200 − 150
    const [x, y] = (await dot('2023-07-02')) ?? []; // day 183 of 365: just short of half
    assert.ok(Math.abs(Number(x) - 200) < 2 && Number(y) > 349.9, `${x} ${y}`);
  });
});

test('a council’s working page shows the next meetings only, or how to plan one', async () => {
  const page = await (await read(base)).text();
  assert.doesNotMatch(page, /den 2\. februar 2024/);
  assert.match(page, /tirsdag den 18\. juni 2024/);
  assert.match(page, /Ingen dagsorden endnu/);
  const empty = await answerOf(routes, { path: '/sekretariat/kkr-sjaelland', viewer }, services);
  assert.match(await empty.text(), /Der er ingen kommende møder/);
});
