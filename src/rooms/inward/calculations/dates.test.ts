import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { routes } from './index.ts';

const { database } = await testDatabase();
const services = await testServices(database);

const ask = (form: Readonly<Record<string, string>>) =>
  answerOf(routes, { path: '/beregn/deadlines', form: { ...asked, ...form } }, services);
const follow = async (reply: Response) =>
  (await answerOf(routes, { path: reply.headers.get('location') ?? '' }, services)).text();

const asked = { ruleSet: 'kkr-2022', kind: 'ordinary' };

describe('the date of a meeting', () => {
  for (const meetingOn of ['2024-06-18', '18-06-2024', '18.6.2024', '18. juni 2024']) {
    test(`may be written ${meetingOn}`, async () => {
      const page = await follow(await ask({ meetingOn }));
      assert.match(page, /Trin for trin/);
      assert.match(page, /name="meetingOn"[^>]*value="18\. juni 2024"/);
    });
  }

  test('may be picked in the calendar, over what is written', async () => {
    const page = await follow(await ask({ meetingOn: '18. juni 2024', 'meetingOn.kalender': '2024-06-19' }));
    assert.match(page, /name="meetingOn"[^>]*value="19\. juni 2024"/);
  });

  test('that is not in the calendar is refused with ways to write one', async () => {
    const reply = await ask({ meetingOn: '31. februar 2024' });
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.match(page, /er ikke en dato\. Skriv dag, måned og år, for eksempel 18\. juni 2024, 18-06-2024/);
    assert.match(page, /name="meetingOn"[^>]*value="31\. februar 2024"/);
  });
});
