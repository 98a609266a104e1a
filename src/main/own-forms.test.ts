import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { cookieOf, openDoor } from '../../test/door.ts';
import { fixedClock } from '../kernel/clock.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { demoEmail, demoPassword } from '../rooms/ground/identity/storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const clock = fixedClock('2024-05-28T08:00:00Z');
const door = await openDoor(database, { clock });
const planning = '/sekretariat/kkr-midtjylland/moeder/nyt';
const meeting = { startsAt: '09:30', endsAt: '', place: 'Viborg', form: 'physical', kind: 'ordinary' };

const plain = (escaped: string) =>
  escaped.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const token = await door.sessionOf(demo.personId('sekretariat'));
const countMeetings = () =>
  database.as(systemViewer, async (trx) => (await trx.selectFrom('meetings').select('id').execute()).length);

describe('a posted form', () => {
  const foreign: readonly (readonly [string, Parameters<typeof door.ask>[1]])[] = [
    ['without the token', { form: { csrf: '' } }],
    ['with a wrong token', { form: { csrf: 'gættet' } }],
    ['with the token of nobody’s session', { form: { csrf: 'x'.repeat(43) } }],
    ['from another site', { headers: { 'sec-fetch-site': 'cross-site' }, form: {} }],
    ['from a neighbour of our domain', { headers: { 'sec-fetch-site': 'same-site' }, form: {} }],
    ['from another origin in an old browser', { headers: { origin: 'https://ond.example' }, form: {} }],
    ['from nowhere in an old browser', { headers: { origin: 'null' }, form: {} }],
  ];
  for (const [situation, asked] of foreign) {
    test(`${situation} is refused with a sentence, and nothing is done`, async () => {
      const form = { ...meeting, heldOn: '2025-01-01', ...asked?.form };
      const reply = await door.ask(planning, { token, ...asked, form });
      assert.equal(reply.status, 403);
      assert.match(await reply.text(), /Formularen var for gammel eller kom ikke herfra\./);
      assert.equal(await countMeetings(), 0);
    });
  }

  test('of our own is taken, with what new and old browsers say of it', async () => {
    const own = [
      {},
      { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' },
      { origin: 'http://localhost:3000' },
    ];
    for (const [index, headers] of own.entries()) {
      const form = { ...meeting, heldOn: `2025-02-0${index + 1}` };
      assert.equal((await door.ask(planning, { token, headers, form })).status, 303);
    }
    assert.equal(await countMeetings(), 3);
  });

  test('from one who was signed out meanwhile is answered with how nothing is lost, also to a script', async () => {
    const form = { ...meeting, heldOn: '2025-03-01' };
    const reply = await door.ask(planning, { form });
    assert.equal(reply.status, 401);
    assert.match(await reply.text(), /Log ind i et nyt faneblad, gå så tilbage hertil, og gem igen/);
    const script = await door.ask(planning, { form, headers: { accept: 'application/json' } });
    assert.equal(script.status, 401);
    const answer: unknown = await script.json();
    assert.ok(typeof answer === 'object' && answer !== null && 'code' in answer);
    assert.equal(answer.code, 'signed-out');
    assert.equal(await countMeetings(), 3);
  });
});

// Planted faults: carry the form of another site too; leave a field out of what is carried; carry the password.
describe('what was typed before the session ended', () => {
  const own = { 'sec-fetch-site': 'same-origin' };
  const typed = { ...meeting, heldOn: '2025-04-01', place: 'Salen "Øst" <2. sal>' };
  const hiddenIn = (page: string) => {
    const fields = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
    return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, plain(value)]));
  };

  test('is carried to the page that says so, and two presses after signing in it is saved', async () => {
    const before = await countMeetings();
    const out = await door.ask(planning, { headers: own, form: { ...typed, csrf: 'gammelt' } });
    assert.equal(out.status, 401);
    const told = await out.text();
    assert.match(told, /Du er logget ud\./);
    assert.match(told, /class="as-typed">Salen &quot;Øst&quot; &lt;2\. sal&gt;</);
    assert.deepEqual(hiddenIn(told), { csrf: '', ...typed });

    const again = await door.ask(planning, { token, headers: own, form: hiddenIn(told) });
    assert.equal(again.status, 403);
    const page = await again.text();
    assert.match(page, /Intet af det, du skrev, er tabt/);
    assert.equal(await countMeetings(), before);

    assert.equal((await door.ask(planning, { token, headers: own, form: hiddenIn(page) })).status, 303);
    assert.equal(await countMeetings(), before + 1);
  });

  test('is shown to no other site, and a password never', async () => {
    const foreign = await door.ask(planning, { headers: { 'sec-fetch-site': 'cross-site' }, form: typed });
    assert.doesNotMatch(await foreign.text(), /Salen/);
    const form = { csrf: 'gammelt', current: 'hemmelig kode et', password: 'hemmelig kode to', til: '/mit' };
    const account = await (await door.ask('/mit', { token, headers: own, form })).text();
    assert.doesNotMatch(account, /hemmelig kode/);
  });
});

describe('signing in', () => {
  const fields = { email: demoEmail('sekretariat'), password: demoPassword };

  test('sets a cookie scripts cannot read, for fourteen days', async () => {
    const reply = await door.ask('/log-ind', { form: fields });
    assert.equal(reply.status, 303);
    // 14 · 24 · 60 · 60 = 1 209 600 seconds
    assert.match(
      cookieOf(reply, 'tvaers') ?? '',
      /^tvaers=[\w-]{43}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/,
    );
  });

  test('over an encrypted connection binds the cookie to this host and to encryption', async () => {
    const encrypted = await openDoor(database, { clock, baseUrl: 'https://tvaers.example' });
    const reply = await encrypted.ask('/log-ind', { form: fields });
    const cookie = cookieOf(reply, '__Host-tvaers') ?? '';
    assert.match(cookie, /; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure$/);
    const session = cookie.slice('__Host-tvaers='.length, cookie.indexOf(';'));
    assert.equal((await encrypted.ask('/mit', { token: session })).status, 200);
    const unbound = await encrypted.ask('/mit', { headers: { cookie: `tvaers=${session}` } });
    assert.equal(unbound.status, 303);
  });

  test('leads back to where one came from, and never to another site', async () => {
    const ledTo = async (til: string) =>
      (await door.ask('/log-ind', { form: { ...fields, til } })).headers.get('location');
    const turnedAway = await door.ask(`${planning}?x=1`);
    assert.equal(turnedAway.headers.get('location'), `/log-ind?til=${encodeURIComponent(`${planning}?x=1`)}`);
    assert.equal(await ledTo(`${planning}?x=1`), `${planning}?x=1`);
    for (const til of ['//ond.example', '/\t/ond.example', '/\\ond.example', 'https://ond.example', ''])
      assert.equal(await ledTo(til), '/mit', JSON.stringify(til));
    assert.equal(await ledTo('/søg'), '/s%C3%B8g');
  });

  test('that fails keeps the e-mail and the way back, and forgets the password', async () => {
    const form = { ...fields, password: 'gættet-kode', til: '/mit/forslag' };
    const reply = await door.ask('/log-ind', { form });
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.match(page, /value="sekretariat@tvaers\.example"/);
    assert.match(page, /name="til" value="\/mit\/forslag"/);
    assert.doesNotMatch(page, /gættet-kode/);
    assert.equal(cookieOf(reply, 'tvaers'), undefined);
  });

  test('out ends the session and takes the cookie away', async () => {
    const session = await door.sessionOf(demo.personId('formand'));
    const reply = await door.ask('/log-ud', { token: session, form: {} });
    assert.match(cookieOf(reply, 'tvaers') ?? '', /^tvaers=; Path=\/; Max-Age=0/);
    assert.equal((await door.ask('/mit', { token: session })).status, 303);
  });
});

test('a new password that is too short is said at its own field, and a wrong one at the other', async () => {
  const session = await door.sessionOf(demo.personId('skive'));
  const change = async (current: string, password: string) => {
    const reply = await door.ask('/mit/adgangskode', { token: session, form: { current, password } });
    assert.equal(reply.status, 422);
    return reply.text();
  };
  const short = await change(demoPassword, 'kort');
  assert.match(short, /href="#[^"]*password[^"]*"[^>]*>Adgangskoden skal være på mindst 10 tegn\./);
  assert.match(await change('forkert', 'en-ny-lang-kode'), /href="#[^"]*current[^"]*"[^>]*>Den nuværende/);
});
