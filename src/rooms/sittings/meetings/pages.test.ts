import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { cancelMeeting } from './commands/cancel-meeting.ts';
import { routes } from './routes.ts';
import { findMeeting } from './store.ts';
import { planStory, yearOf2024 } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const viewer = demo.viewer('sekretariat');
const base = `/sekretariat/${demo.councilId}`;
await database.as(viewer, (trx) => planStory(actOf(trx, viewer, demoClock), demo.councilId, yearOf2024));

const read = (path: string, key = 'sekretariat') =>
  answerOf(routes, { path, viewer: demo.viewer(key) }, services);
const post = (path: string, form: Readonly<Record<string, string>>) =>
  answerOf(routes, { path, viewer, form }, services);
const meetingOn = (day: string) =>
  database.as(viewer, (trx) => findMeeting(trx, viewer, demo.councilId, day));

const fields = { heldOn: '2024-12-10', startsAt: '09:30', endsAt: '', place: 'Holstebro', joinAddress: '' };
const choices = { form: 'physical', kind: 'ordinary' };

describe('the form of a meeting', () => {
  test('keeps what was typed where something is wrong, and leads to the field', async () => {
    const reply = await post(`${base}/moeder/nyt`, { ...fields, ...choices, startsAt: '25:00' });
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.match(page, /value="Holstebro"/);
    assert.match(page, /value="25:00"/);
    assert.match(
      page,
      /href="#[^"]*startsAt[^"]*"[^>]*>»25:00« er ikke et klokkeslæt\. Skriv det som 09:30\./,
    );
    assert.equal(await meetingOn('2024-12-10'), null);
  });

  test('plans the meeting, changes it, and stands at the new day afterwards', async () => {
    const planned = await post(`${base}/moeder/nyt`, { ...fields, ...choices });
    assert.deepEqual([planned.status, planned.headers.get('location')], [303, `${base}/moeder/2024-12-10`]);
    const input = { ...fields, ...choices, heldOn: '2024-12-11' };
    const changed = await post(`${base}/moeder/2024-12-10/ret`, input);
    assert.equal(changed.headers.get('location'), `${base}/moeder/2024-12-11`);
    assert.equal((await meetingOn('2024-12-11'))?.sequence, 1);
  });

  test('refuses the day of another meeting with the day in words', async () => {
    const reply = await post(`${base}/moeder/2024-12-11/ret`, {
      ...fields,
      ...choices,
      heldOn: '2024-06-18',
    });
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /allerede et møde den 18\. juni 2024/);
  });

  test('moves a deadline and sets it back, calls off and takes it back', async () => {
    const address = `${base}/moeder/2024-11-22`;
    const moved = { deadline: 'agenda', movedTo: '2024-11-18', deviationReason: '' };
    const silent = await post(`${address}/frister`, moved);
    assert.equal(silent.status, 422);
    assert.match(await silent.text(), /value="2024-11-18"/);
    assert.equal((await post(`${address}/frister`, { ...moved, deviationReason: 'Valg.' })).status, 303);
    const shown = (await (await read(`${address}/ret`)).text()).replace(/\s+/g, ' ');
    assert.match(
      shown,
      /senest mandag den 18\. november 2024 \(flyttet fra fredag den 15\. november 2024: Valg\.\)/,
    );
    assert.equal((await post(`${address}/frister`, { do: 'restore', deadline: 'kaffe' })).status, 422);
    assert.equal((await post(`${address}/frister`, { do: 'restore', deadline: 'agenda' })).status, 303);
    const back = (await (await read(`${address}/ret`)).text()).replace(/\s+/g, ' ');
    assert.match(back, /senest fredag den 15\. november 2024 </);
    assert.doesNotMatch(back, /\(flyttet fra/);
    assert.equal((await post(`${address}/aflys`, { reason: ' ' })).status, 422);
    assert.equal((await post(`${address}/aflys`, { reason: 'Snestorm.' })).status, 303);
    assert.deepEqual((await meetingOn('2024-11-22'))?.cancelled, { reason: 'Snestorm.' });
    assert.equal((await post(`${address}/genindsaet`, {})).status, 303);
    assert.equal((await meetingOn('2024-11-22'))?.cancelled, null);
  });

  test('is not there for a day that does not exist or has no meeting', async () => {
    for (const day of ['2024-02-31', '2024-06-19', 'i-dag', '0000-01-01']) {
      assert.equal((await read(`${base}/moeder/${day}/ret`)).status, 404, day);
      assert.equal((await post(`${base}/moeder/${day}/aflys`, { reason: 'x' })).status, 404, day);
    }
  });
});

describe('what nobody might expect', () => {
  const saidAfter = (reply: Response) =>
    decodeURIComponent(/tvaers_besked=([^;]*)/.exec(reply.headers.get('set-cookie') ?? '')?.[1] ?? '');
  const unknown =
    'Rådet har ingen forretningsorden, der gælder den 3. marts 1999. Fristerne kan ikke beregnes.';

  test('that no rules of procedure count on the day is said in the confirmation, and on the form', async () => {
    const planned = await post(`${base}/moeder/nyt`, { ...fields, ...choices, heldOn: '1999-03-03' });
    assert.equal(saidAfter(planned), `Mødet er planlagt. ${unknown}`);
    assert.ok((await (await read(`${base}/moeder/1999-03-03/ret`)).text()).includes(unknown));
  });

  test('a year nobody can mean is not said to be a date that does not exist', async () => {
    const reply = await post(`${base}/moeder/nyt`, { ...fields, ...choices, heldOn: '1899-06-18' });
    assert.equal(reply.status, 422);
    assert.match(
      await reply.text(),
      /Året i datoen 1899-06-18 kan ikke bruges\. Det skal ligge mellem 1900 og 2999\./,
    );
  });

  test('a deadline cannot be moved to the day it has, and one that was moved stays, which is said', async () => {
    const place = { ...fields, ...choices, heldOn: '2024-10-16' };
    assert.equal((await post(`${base}/moeder/nyt`, place)).status, 303);
    const address = `${base}/moeder/2024-10-16`;
    const moving = { deadline: 'agenda', deviationReason: 'Ferie.' };
    const same = await post(`${address}/frister`, { ...moving, movedTo: '2024-10-09' });
    assert.equal(same.status, 422);
    assert.match(await same.text(), /Den 9\. oktober 2024 er den dag, forretningsordenen giver/);
    assert.equal((await post(`${address}/frister`, { ...moving, movedTo: '2024-10-14' })).status, 303);
    const before = await post(`${address}/ret`, { ...place, heldOn: '2024-10-11' });
    assert.equal(before.status, 422);
    assert.match(
      await before.text(),
      /er flyttet til den 14\. oktober 2024, som ligger efter mødets nye dag/,
    );
    const moved = await post(`${address}/ret`, { ...place, heldOn: '2024-10-18' });
    assert.equal(
      saidAfter(moved),
      'Mødet er ændret. Fristen »Dagsordenen sendes ud« er flyttet til den 14. oktober 2024 og bliver stående der.',
    );
    const again = await post(`${base}/moeder/2024-10-18/ret`, {
      ...place,
      heldOn: '2024-10-18',
      place: 'Ikast',
    });
    assert.equal(saidAfter(again), 'Mødet er ændret.');
  });

  test('the history says from what to what, and of the address to join only that it changed', async () => {
    const place = { ...fields, ...choices, heldOn: '2024-10-23', form: 'mixed' };
    await post(`${base}/moeder/nyt`, place);
    await post(`${base}/moeder/2024-10-23/ret`, {
      ...place,
      form: 'virtual',
      startsAt: '10:00',
      endsAt: '12:00',
      joinAddress: 'https://moede.example/nyt',
    });
    const page = await (await read(`${base}/moeder/2024-10-23/ret`)).text();
    const history = /<details class="history">.*<\/details>/s.exec(page)?.[0] ?? '';
    const told =
      'Mødet blev ændret: begyndelse fra kl. 9.30 til kl. 10.00; slutning sat til kl. 12.00; form fra fysisk og virtuelt til virtuelt; adressen til virtuel deltagelse ændret.';
    assert.ok(history.includes(told), history);
    assert.doesNotMatch(history, /moede\.example/);
  });
});

describe('the calendar', () => {
  test('keeps a meeting called off', async () => {
    const place = { councilId: demo.councilId, heldOn: '2024-04-17' };
    expectOk(await doorFor(services, viewer).do(cancelMeeting, { ...place, reason: 'For få emner.' }));
    assert.deepEqual((await meetingOn('2024-04-17'))?.cancelled, { reason: 'For få emner.' });
  });

  const joinAddress = /moede\.example/;

  test('of a council has every meeting, and no address to join for the public', async () => {
    const reply = await answerOf(routes, { path: `/kalender/${demo.councilId}.ics` }, services);
    assert.equal(reply.headers.get('content-type'), 'text/calendar; charset=utf-8');
    const text = await reply.text();
    assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 9);
    assert.match(text, /STATUS:CANCELLED/);
    assert.doesNotMatch(text, joinAddress);
  });

  const calendarOf = (day: string, key: string) => read(`/raad/${demo.councilId}/moeder/${day}.ics`, key);
  const unfolded = async (reply: Response) => (await reply.text()).replaceAll('\r\n ', '');

  test('of a meeting has the address for those who take part only', async () => {
    for (const key of ['favrskov', 'gaest'])
      assert.match(await unfolded(await calendarOf('2024-09-06', key)), joinAddress, key);
    for (const key of ['direktoer', 'partner'])
      assert.doesNotMatch(await unfolded(await calendarOf('2024-09-06', key)), joinAddress, key);
  });

  test('is not there for an unknown council or a day without a meeting', async () => {
    const unknown = await answerOf(routes, { path: '/kalender/kkr-atlantis.ics' }, services);
    assert.equal(unknown.status, 404);
    for (const day of ['2024-06-19', '2024-02-31'])
      assert.equal((await calendarOf(day, 'favrskov')).status, 404, day);
  });
});
