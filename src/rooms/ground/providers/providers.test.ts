import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { cookieOf, openDoor } from '../../../../test/door.ts';
import { openProvider } from '../../../../test/local-provider.ts';
import { turnOnTwoSteps } from '../../../../test/two-steps.ts';
import { type Clock, fixedClock } from '../../../kernel/clock.ts';
import { systemAs } from '../../../kernel/system.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { lockPerson } from '../identity/index.ts';
import { removeProvider, setProvider } from './index.ts';
import { domainOf, isTrial } from './model.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const start = Temporal.Instant.from('2024-05-28T10:00:00Z');
let now = start;
const later = (minutes: number) => {
  now = start.add({ minutes });
};
const clock: Clock = { now: () => now, today: () => fixedClock(now).today() };
const door = await openDoor(database, { clock });
const house = doorFor(door.services, systemAs('command-line'));
const { baseUrl } = door.services;

const secret = await door.services.providerSecret('aarhus');
const client = {
  clientId: 'tvaers',
  secret: `${secret}`,
  redirectUri: `${baseUrl}/log-ind/med/aarhus/svar`,
};
const organisation = await openProvider(client, {
  a1: { email: 'Aarhus@tvaers.example', email_verified: true },
  a2: { email: 'aarhus@tvaers.example', email_verified: true },
  viborg: { email: 'viborg@tvaers.example', email_verified: true },
  skive: { email: 'skive@tvaers.example', email_verified: true },
  gaest: { email: 'gaest@tvaers.example', email_verified: false },
  formand: { email: 'formand@tvaers.example', email_verified: true },
  elsewhere: { email: 'sekretariat@evil.example', email_verified: true },
  unknown: { email: 'ukendt@tvaers.example', email_verified: true },
  nameless: {},
});
after(() => organisation.close());
const settings = {
  key: 'aarhus',
  name: 'Aarhus Kommune',
  issuer: organisation.issuer,
  clientId: 'tvaers',
  domains: ['tvaers.example'],
  baseUrl,
};
assert.equal((await house.do(setProvider, settings)).ok, true);

/** Past every wall. */
const rows = async (query: string) =>
  (await database.as(systemViewer, (trx) => sql.raw<object>(query).execute(trx))).rows;

const sessionsIn = (reply: Response) =>
  reply.headers.getSetCookie().filter((cookie) => /^tvaers=.+;/.test(cookie)).length;

/** Goes to the organisation. */
async function leave(til = '/mit/forslag') {
  const reply = await door.ask(`/log-ind/med/aarhus?til=${encodeURIComponent(til)}`);
  const cookie = (cookieOf(reply, 'tvaers-udbyder') ?? '').split(';')[0] ?? '';
  return { reply, cookie, address: reply.headers.get('location') ?? '' };
}

/** And comes back with its answer, in the same browser. */
const comeBack = (answer: string, cookie: string) => door.ask(answer, { headers: { cookie } });

async function signInAs(account: string) {
  const { cookie, address } = await leave();
  return comeBack(await organisation.letIn(address, account), cookie);
}

/** Nobody is let in, and the page one signs in on says why. */
async function refuses(reply: Response, sentence: RegExp): Promise<void> {
  assert.deepEqual([reply.status, sessionsIn(reply)], [422, 0]);
  assert.match(await reply.text(), sentence);
}

const changed = (address: string, name: string, to: string) => {
  const url = new URL(address);
  url.searchParams.set(name, to);
  return url.href;
};

describe('signing in by one’s organisation', () => {
  test('stands on the page one signs in on, and leads there and back to where one wanted', async () => {
    later(0);
    const page = await (await door.ask('/log-ind?til=%2Fmit%2Fforslag')).text();
    assert.match(page, /href="\/log-ind\/med\/aarhus\?til=%2Fmit%2Fforslag">Log ind med Aarhus Kommune/);
    const { reply, cookie, address } = await leave();
    const asked = new URL(address).searchParams;
    assert.deepEqual(
      [reply.status, asked.get('code_challenge_method'), asked.get('scope'), asked.get('redirect_uri')],
      [303, 'S256', 'openid email', client.redirectUri],
    );
    assert.match(cookieOf(reply, 'tvaers-udbyder') ?? '', /Max-Age=600; HttpOnly; SameSite=Lax$/);
    const back = await comeBack(await organisation.letIn(address, 'a1'), cookie);
    assert.deepEqual([back.status, back.headers.get('location'), sessionsIn(back)], [303, '/mit/forslag', 1]);
    assert.match(cookieOf(back, 'tvaers-udbyder') ?? '', /Max-Age=0;/);
  });

  test('links the account the first time, with a mail, and gives no role', async () => {
    later(20);
    const grants = () => rows('select count(*)::int from grants');
    const before = await grants();
    assert.equal(sessionsIn(await signInAs('viborg')), 1);
    assert.equal(sessionsIn(await signInAs('viborg')), 1);
    assert.deepEqual(await grants(), before);
    assert.deepEqual(
      await rows("select subject, person_id as id from provider_accounts where subject = 'viborg'"),
      [{ subject: 'viborg', id: demo.personId('viborg') }],
    );
    const mails = "select payload->>'change' as change from jobs where payload->>'personId' =";
    assert.deepEqual(await rows(`${mails} '${demo.personId('viborg')}'`), [{ change: 'provider-linked' }]);
  });

  test('goes by the organisation’s own name from then on, whatever the e-mail', async () => {
    later(30);
    assert.equal(sessionsIn(await signInAs('a1')), 1);
    await refuses(
      await signInAs('a2'),
      /Kontoen med aarhus@tvaers\.example hører til et andet login hos Aarhus Kommune/,
    );
    await rows("update people set email = 'nyt@tvaers.example' where email = 'aarhus@tvaers.example'");
    assert.equal(sessionsIn(await signInAs('a1')), 1);
  });

  test('asks for the code of whoever has two steps here', async () => {
    later(40);
    await turnOnTwoSteps(door, await door.sessionOf(demo.personId('formand')));
    const reply = await signInAs('formand');
    assert.deepEqual([reply.status, sessionsIn(reply)], [200, 0]);
    assert.match(await reply.text(), /Skriv din kode[\s\S]*name="til" value="\/mit\/forslag"/);
  });

  for (const [account, sentence] of [
    ['gaest', /Aarhus Kommune har ikke bekræftet din e-mailadresse/],
    ['nameless', /Aarhus Kommune har ikke bekræftet din e-mailadresse/],
    ['elsewhere', /må ikke logge personer ind med e-mail på evil\.example/],
    ['unknown', /ukendt@tvaers\.example, men den adresse har ingen konto her/],
  ] as const)
    test(`refuses ${account}, and makes nobody`, async () => {
      later(50);
      const people = () => rows('select count(*)::int from people');
      const before = await people();
      await refuses(await signInAs(account), sentence);
      assert.deepEqual(await people(), before);
    });

  test('refuses an answer that is used, late, or heard in another browser', async () => {
    later(60);
    const { cookie, address } = await leave();
    const answer = await organisation.letIn(address, 'viborg');
    await refuses(await comeBack(answer, ''), /begyndt i en anden browser/);
    await refuses(
      await comeBack(answer, (await leave()).cookie),
      /Svaret fra Aarhus Kommune kunne ikke bruges/,
    );
    assert.equal(sessionsIn(await comeBack(answer, cookie)), 1);
    await refuses(await comeBack(answer, cookie), /begyndt i en anden browser/);
    const slow = await leave();
    const late = await organisation.letIn(slow.address, 'viborg');
    later(71);
    await refuses(await comeBack(late, slow.cookie), /Der gik for lang tid/);
  });

  test('refuses an answer with another state, issuer or code, and one for another nonce or verifier', async () => {
    later(80);
    for (const [name, to] of [
      ['state', 'another'],
      ['iss', 'https://evil.example'],
      ['code', 'another'],
    ] as const) {
      const { cookie, address } = await leave();
      const answer = await organisation.letIn(address, 'viborg');
      await refuses(
        await comeBack(changed(answer, name, to), cookie),
        /Svaret fra Aarhus Kommune kunne ikke bruges/,
      );
      // Used up by the wrong answer too.
      await refuses(await comeBack(answer, cookie), /Der gik for lang tid/);
    }
    for (const [name, to] of [
      ['nonce', 'another'],
      ['code_challenge', 'A'.repeat(43)],
    ] as const) {
      const { cookie, address } = await leave();
      const answer = await organisation.letIn(changed(address, name, to), 'viborg');
      await refuses(await comeBack(answer, cookie), /Svaret fra Aarhus Kommune kunne ikke bruges/);
    }
  });

  test('says that the organisation declined', async () => {
    later(90);
    const { cookie, address } = await leave();
    const state = new URL(address).searchParams.get('state');
    const answer = `${client.redirectUri}?error=access_denied&state=${state}&iss=${organisation.issuer}`;
    await refuses(await comeBack(answer, cookie), /Aarhus Kommune lukkede dig ikke ind/);
  });

  test('lets nobody in whose access is closed', async () => {
    later(100);
    await house.do(lockPerson, { email: 'skive@tvaers.example' });
    await refuses(await signInAs('skive'), /Din adgang er lukket/);
  });

  test('tells of itself with the organisation’s name alone', async () => {
    const told = await rows(
      "select distinct details->'after' as after from events where command = 'providers.sign-in-by-provider' and details ? 'after'",
    );
    assert.deepEqual(told, [{ after: { name: 'Aarhus Kommune' } }]);
  });
});

describe('an organisation', () => {
  test('that is not who it says, or is not there, is told so', async () => {
    later(120);
    const set = (issuer: string) => house.do(setProvider, { ...settings, issuer });
    await set(organisation.issuer.replace('127.0.0.1', 'localhost'));
    await refuses(
      (await leave()).reply,
      /Login hos Aarhus Kommune svarer ikke \(OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED\)/,
    );
    await set('http://127.0.0.1:1');
    await refuses((await leave()).reply, /Login hos Aarhus Kommune svarer ikke/);
    await set(organisation.issuer);
    // Another issuer may know others by the same names: whom the old one knew is forgotten.
    assert.deepEqual(await rows('select subject from provider_accounts'), []);
    assert.equal(sessionsIn(await signInAs('viborg')), 1);
  });

  test('is set up with an address that is encrypted, but on the own machine', async () => {
    const set = async (given: object) => {
      const done = await house.submit(setProvider, { ...settings, ...given });
      return done.ok ? 'ok' : done.error[0].code;
    };
    assert.equal(await set({ issuer: 'http://login.example' }), 'provider-issuer-invalid');
    assert.equal(await set({ baseUrl: 'https://kkr.example' }), 'provider-issuer-invalid');
    assert.equal(await set({ key: 'Å' }), 'provider-key-invalid');
    assert.equal(await set({ domains: [] }), 'provider-domain-invalid');
    assert.equal(await set({ domains: ['@kommune.dk'] }), 'provider-domain-invalid');
    assert.deepEqual(
      [isTrial('http://127.0.0.1:1', baseUrl), isTrial('http://a.example', baseUrl)],
      [true, false],
    );
    assert.equal(domainOf('"a@b"@Kommune.DK'), 'kommune.dk');
  });

  test('that is removed is on no page, and lets nobody in', async () => {
    await house.do(removeProvider, { key: 'aarhus' });
    assert.doesNotMatch(await (await door.ask('/log-ind')).text(), /Aarhus Kommune/);
    await refuses((await leave()).reply, /Den loginudbyder findes ikke længere/);
  });
});
