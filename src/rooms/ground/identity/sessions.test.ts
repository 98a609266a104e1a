import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { databaseBefore, testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { openDoor } from '../../../../test/door.ts';
import { type Clock, fixedClock } from '../../../kernel/clock.ts';
import { migrate } from '../../../platform/postgres/migrate.ts';
import { wordsOfBrowser } from './model/browser-words.ts';
import { findPersonByEmail } from './store.ts';
import { demoEmail, demoPassword } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const start = Temporal.Instant.from('2024-05-28T10:00:00Z');
let now = start;
/** Stands still between two steps of a test. */
const clock: Clock = { now: () => now, today: () => fixedClock(now).today() };
const door = await openDoor(database, { clock });
const later = (minutes: number) => {
  now = start.add({ minutes });
};

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

async function signIn(key: string, userAgent: string): Promise<string> {
  const form = { email: demoEmail(key), password: demoPassword };
  const reply = await door.ask('/log-ind', { form, headers: { 'user-agent': userAgent } });
  const cookies = reply.headers.getSetCookie();
  return /^tvaers=([^;]+)/.exec(cookies.find((cookie) => cookie.startsWith('tvaers=')) ?? '')?.[1] ?? '';
}
const isIn = async (token: string) => (await door.ask('/mit', { token })).status === 200;

describe('a browser is called', () => {
  for (const [userAgent, words] of [
    [firefox, 'Firefox på Windows'],
    [safari, 'Safari på iPhone'],
    [`${safari.replace('Version/18.0', 'CriOS/130.0')}`, 'Chrome på iPhone'],
    ['Mozilla/5.0 (Macintosh) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge på Mac'],
    ['curl/8.0', 'Ukendt browser'],
    ['', 'Ukendt browser'],
  ] as const)
    test(words, () => assert.equal(wordsOfBrowser(userAgent), words));
});

describe('one’s own sessions', () => {
  test('are listed, ended one by one, and never another’s', async () => {
    const [here, phone] = [await signIn('viborg', firefox), await signIn('viborg', safari)];
    const stranger = await signIn('skive', firefox);
    const page = await (await door.ask('/mit/sikkerhed', { token: here })).text();
    assert.match(page, /Firefox på Windows[\s\S]*Denne browser/);
    assert.match(page, /Log Safari på iPhone ud/);
    assert.equal(page.match(/\/luk"/g)?.length, 1);
    const ending = /\/mit\/sikkerhed\/sessioner\/[0-9a-f-]{36}\/luk/.exec(page)?.[0] ?? '';
    await door.ask(ending, { token: stranger, form: {} });
    assert.equal(await isIn(phone), true);
    await door.ask(ending, { token: here, form: {} });
    assert.deepEqual([await isIn(here), await isIn(phone), await isIn(stranger)], [true, false, true]);
  });

  test('all end at once, this one too', async () => {
    const tokens = [await signIn('favrskov', firefox), await signIn('favrskov', safari)];
    const other = await signIn('skive', safari);
    const reply = await door.ask('/mit/sikkerhed/log-ud-overalt', { token: tokens[0] ?? '', form: {} });
    assert.match(reply.headers.get('set-cookie') ?? '', /tvaers=; Path=\/; Max-Age=0/);
    assert.deepEqual(await Promise.all([...tokens, other].map(isIn)), [false, false, true]);
  });
});

test('signing in over a session ends it', async () => {
  const old = await signIn('partner', firefox);
  const form = { email: demoEmail('partner'), password: demoPassword };
  assert.equal((await door.ask('/log-ind', { token: old, form })).status, 303);
  assert.equal(await isIn(old), false);
});

describe('a session nobody uses', () => {
  test('ends after twelve hours; each use begins them anew', async () => {
    const used = await signIn('gaest', firefox);
    const idle = await signIn('gaest', safari);
    later(11 * 60 + 59);
    assert.equal(await isIn(used), true);
    later(12 * 60);
    assert.deepEqual([await isIn(used), await isIn(idle)], [true, false]);
    later(2 * 12 * 60);
    assert.equal(await isIn(used), false);
    later(0);
  });

  test('ends after fourteen days however much it is used', async () => {
    const token = await signIn('gaest', firefox);
    const hours = 14 * 24;
    for (let hour = 6; hour < hours; hour += 6) {
      later(hour * 60);
      assert.equal(await isIn(token), true, `hour ${hour}`);
    }
    later(hours * 60);
    assert.equal(await isIn(token), false);
    later(0);
  });
});

describe('a sensitive act', () => {
  test('asks for the password again after a quarter of an hour, and loses nothing that was typed', async () => {
    const token = await door.sessionOf(demo.personId('administrator'));
    const form = { name: 'Åse "Ny" <b>', email: 'aase@tvaers.example' };
    const find = () => database.asSystem('names', (trx) => findPersonByEmail(trx, form.email));
    later(15);
    const asked = await door.ask('/administration/personer', { token, form });
    const page = await asked.text();
    assert.equal(asked.status, 403);
    assert.match(page, /Bekræft, at det er dig/);
    assert.match(page, /name="name" value="Åse &quot;Ny&quot; &lt;b&gt;"/);
    assert.doesNotMatch(
      page,
      /type="hidden" name="csrf"[^>]*>[\s\S]*type="hidden" name="csrf"[^>]*value="aase/,
    );
    const wrong = await door.ask('/administration/personer', {
      token,
      form: { ...form, bekraeftelse: 'forkert' },
    });
    assert.match(await wrong.text(), /href="#bekraeftelse">Adgangskoden er ikke rigtig/);
    assert.equal(await find(), null);
    const right = { ...form, bekraeftelse: demoPassword };
    assert.equal((await door.ask('/administration/personer', { token, form: right })).status, 303);
    assert.equal((await find())?.name, form.name);
    // Believed for a while, in this session alone.
    const access = { email: form.email, do: 'lock' };
    assert.equal((await door.ask('/administration/adgang', { token, form: access })).status, 303);
    later(0);
    const other = await door.sessionOf(demo.personId('administrator'));
    later(16);
    assert.equal((await door.ask('/administration/adgang', { token: other, form: access })).status, 403);
    later(0);
  });

  test('ends no session elsewhere before that', async () => {
    const token = await door.sessionOf(demo.personId('gaest'));
    later(16);
    const asked = await door.ask('/mit/sikkerhed/log-ud-overalt', { token, form: {} });
    assert.deepEqual([asked.status, await isIn(token)], [403, true]);
    later(0);
  });

  for (const path of [
    'personer',
    'roller',
    'adgang',
    `roller/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}/fjern`,
  ])
    test(`asks at /administration/${path}`, async () => {
      const token = await door.sessionOf(demo.personId('administrator'));
      later(20);
      const asked = await door.ask(`/administration/${path}`, { token, form: { name: 'x' } });
      assert.deepEqual([asked.status, /Bekræft, at det er dig/.test(await asked.text())], [403, true]);
      later(0);
    });
});

test('sessions from before go on, and nobody in them has proved anything', async () => {
  const { owner, connectionString } = await databaseBefore('0028');
  const id = '00000000-0000-4000-8000-000000000001';
  await owner.query("set tvaers.actor = 'command-line'; set role tvaers_system");
  await owner.query(`insert into people (id, name, email) values ('${id}', 'A', 'a@tvaers.example')`);
  await owner.query(
    `insert into sessions (token_hash, person_id, created_at, expires_at)
     values ('\\x01', '${id}', now() - interval '3 days', now() + interval '11 days')`,
  );
  await owner.query('reset role');
  await migrate(connectionString);
  await owner.query('set role tvaers_system');
  const { rows } = await owner.query(
    `select last_used_at > now() - interval '1 hour' as goes_on, extract(epoch from proved_at)::int as proved, browser
     from sessions`,
  );
  assert.deepEqual(rows, [{ goes_on: true, proved: 0, browser: '' }]);
});
