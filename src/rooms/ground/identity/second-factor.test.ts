import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { openDoor } from '../../../../test/door.ts';
import { type Clock, fixedClock } from '../../../kernel/clock.ts';
import { newRecoveryCodes, recoveryHash, stepOfCode } from './model/one-time-code.ts';
import { demoEmail, demoPassword } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const start = Temporal.Instant.from('2024-05-28T10:00:00Z');
let now = start;
const clock: Clock = { now: () => now, today: () => fixedClock(now).today() };
const door = await openDoor(database, { clock });
const later = (seconds: number) => {
  now = start.add({ seconds });
};

/** What the app on a telephone does with the key it was given. */
const appWith = (typed: string) => new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) });
const codeOf = (app: TOTP, shift = 0) => app.generate({ timestamp: now.epochMilliseconds + shift * 1000 });

async function turnOn(key: string) {
  const token = await door.sessionOf(demo.personId(key));
  const ask = (path: string, form?: Readonly<Record<string, string>>) =>
    door.ask(`/mit/sikkerhed${path}`, form ? { token, form } : { token });
  assert.equal((await ask('/to-trin', {})).headers.get('location'), '/mit/sikkerhed/to-trin');
  const page = await (await ask('/to-trin')).text();
  const app = appWith(/<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '');
  const shown = await (await ask('/to-trin/bekraeft', { code: codeOf(app) })).text();
  const codes = [...shown.matchAll(/<code>([A-Z2-7-]{29})<\/code>/g)].map(([, code = '']) => code);
  return { app, codes, page, token, ask };
}

async function typePassword(key: string) {
  const form = { email: demoEmail(key), password: demoPassword, til: '/mit/forslag' };
  const reply = await door.ask('/log-ind', { form });
  const page = await reply.text();
  return { reply, page, step: /name="step" value="([\w-]+)"/.exec(page)?.[1] ?? '' };
}

const typeCode = (step: string, code: string) =>
  door.ask('/log-ind/kode', { form: { step, code, til: '/mit/forslag' } });
const sessionsIn = (reply: Response) =>
  reply.headers.getSetCookie().filter((cookie) => /^tvaers=.+;/.test(cookie)).length;

describe('a code', () => {
  // RFC 6238, appendix B: SHA-1, the last six of eight figures.
  const secret = Buffer.from('12345678901234567890');
  for (const [second, code, step] of [
    [59, '287082', 1n],
    [1_111_111_109, '081804', 37_037_036n],
    [1_234_567_890, '005924', 41_152_263n],
    [20_000_000_000, '353130', 666_666_666n],
  ] as const)
    test(`at second ${second} is ${code}`, () => {
      const at = Temporal.Instant.fromEpochMilliseconds(second * 1000);
      assert.equal(stepOfCode(secret, code, at, 0n), step);
      assert.equal(stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, at, step - 1n), step);
      assert.equal(stepOfCode(secret, code, at, step), null, 'counts once');
      assert.equal(stepOfCode(secret, code, at.add({ seconds: 90 }), 0n), null, 'is over');
    });

  test('that is none is none', () => {
    for (const code of ['', '12345', 'abcdef', '١٢٣٤٥٦', '0'.repeat(400)])
      assert.equal(stepOfCode(secret, code, start, 0n), null);
  });

  test('for recovery is long, and known however it is typed', () => {
    const codes = newRecoveryCodes();
    assert.deepEqual([codes.length, new Set(codes).size], [10, 10]);
    for (const code of codes) assert.match(code, /^[A-Z2-7]{4}(-[A-Z2-7]{4}){5}$/);
    assert.deepEqual(recoveryHash('abcd-2345-efgh-6777'), recoveryHash(' ABCD2345 EFGH 6777'));
  });
});

describe('two steps', () => {
  test('are turned on by a first code, and count from then on', async () => {
    later(0);
    const { app, codes, page, ask } = await turnOn('viborg');
    assert.match(page, /<svg width="240" height="240" role="img"/);
    assert.doesNotMatch(page, /style=|<script(?! )/);
    assert.equal(codes.length, 10);
    assert.match(await (await ask('')).text(), /Du har 10 gendannelseskoder tilbage/);
    // The key is shown no more.
    assert.equal((await ask('/to-trin')).headers.get('location'), '/mit/sikkerhed');
    later(60);
    const { reply, page: second, step } = await typePassword('viborg');
    assert.deepEqual([reply.status, sessionsIn(reply)], [200, 0]);
    assert.match(second, /Skriv din kode/);
    const done = await typeCode(step, codeOf(app));
    assert.equal(done.headers.get('location'), '/mit/forslag');
    assert.equal(sessionsIn(done), 1);
    // Step and code are used up.
    assert.equal(sessionsIn(await typeCode(step, codeOf(app))), 0);
    const again = await typePassword('viborg');
    const used = await typeCode(again.step, codeOf(app));
    assert.equal(used.status, 422);
    assert.match(await used.text(), /href="#code">Koden er ikke rigtig, eller den er brugt/);
  });

  test('take each recovery code once', async () => {
    later(1000);
    const { codes, ask } = await turnOn('skive');
    const [code = ''] = codes;
    later(1060);
    const first = await typePassword('skive');
    assert.equal(sessionsIn(await typeCode(first.step, code.toLowerCase())), 1);
    const second = await typePassword('skive');
    assert.equal(sessionsIn(await typeCode(second.step, code)), 0);
    assert.match(await (await ask('')).text(), /Du har 9 gendannelseskoder tilbage/);
    // New ones end the old ones.
    assert.equal((await ask('/to-trin/koder', {})).status, 200);
    const third = await typePassword('skive');
    assert.equal(sessionsIn(await typeCode(third.step, codes[1] ?? '')), 0);
  });

  test('of which the second is guessed grow slower too, and right passwords between do not help', async () => {
    later(2000);
    const { app } = await turnOn('aarhus');
    later(2060);
    const said: string[] = [];
    for (let guess = 1; guess <= 6; guess += 1) {
      const { step } = await typePassword('aarhus');
      const page = await (await typeCode(step, '000000')).text();
      said.push(/prøvet for mange gange/.test(page) ? 'waits' : 'wrong');
    }
    assert.deepEqual(said, ['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'waits']);
    const { step } = await typePassword('aarhus');
    assert.equal(sessionsIn(await typeCode(step, codeOf(app))), 0);
    later(2062);
    assert.equal(sessionsIn(await typeCode(step, codeOf(app))), 1);
  });

  test('are over five minutes after the password', async () => {
    later(3000);
    const { app } = await turnOn('gaest');
    later(3060);
    const { step } = await typePassword('gaest');
    later(3060 + 300);
    const late = await typeCode(step, codeOf(app));
    assert.match(await late.text(), /Der gik for lang tid\. Log ind igen\./);
    assert.equal(sessionsIn(late), 0);
  });

  test('that were begun and not confirmed ask nobody for a code', async () => {
    later(4000);
    const token = await door.sessionOf(demo.personId('partner'));
    await door.ask('/mit/sikkerhed/to-trin', { token, form: {} });
    const wrong = await door.ask('/mit/sikkerhed/to-trin/bekraeft', { token, form: { code: '123' } });
    assert.match(await wrong.text(), /Koden er ikke rigtig/);
    assert.equal((await typePassword('partner')).reply.status, 303);
  });

  test('are turned off by oneself, or by an administrator, who ends the sessions', async () => {
    later(5000);
    const own = await turnOn('direktoer');
    await own.ask('/to-trin/fra', {});
    assert.equal((await typePassword('direktoer')).reply.status, 303);
    const lost = await turnOn('naestformand');
    const token = await door.sessionOf(demo.personId('administrator'));
    const page = `/administration/personer/${demo.personId('naestformand')}/to-trin`;
    const unproved = await door.ask(page, { token, form: {} });
    assert.equal(unproved.status, 422);
    assert.match(await unproved.text(), /href="#proof">Skriv, hvordan personen har vist, hvem det er/);
    assert.equal((await door.ask('/mit', { token: lost.token })).status, 200);
    const proof = 'Mødte op med pas';
    assert.equal((await door.ask(page, { token, form: { proof } })).status, 303);
    const person = await (await door.ask(page.replace('/to-trin', ''), { token })).text();
    assert.match(person, /Personen viste, hvem det er: Mødte op med pas/);
    assert.equal((await door.ask('/mit', { token: lost.token })).status, 303);
    assert.equal((await typePassword('naestformand')).reply.status, 303);
  });

  test('are changed only by whoever says their password again', async () => {
    later(6000);
    const token = await door.sessionOf(demo.personId('formand'));
    later(6000 + 901);
    for (const path of ['to-trin', 'to-trin/fra', 'to-trin/koder']) {
      const asked = await door.ask(`/mit/sikkerhed/${path}`, { token, form: {} });
      assert.equal(asked.status, 403, path);
    }
  });

  test('are asked for with the password before a sensitive act, and neither alone will do', async () => {
    later(7000);
    const { app, codes, ask } = await turnOn('favrskov');
    later(7000 + 901);
    const page = await (await ask('/to-trin/koder', {})).text();
    assert.match(page, /skriver din adgangskode og en kode igen[\s\S]*name="bekraeftelseskode"/);
    const prove = (bekraeftelse: string, bekraeftelseskode: string) =>
      ask('/to-trin/koder', { bekraeftelse, bekraeftelseskode });
    const alone = await prove(demoPassword, '');
    assert.equal(alone.status, 403);
    assert.match(await alone.text(), /href="#bekraeftelseskode">Koden er ikke rigtig/);
    assert.equal((await prove('forkert', codeOf(app))).status, 403);
    assert.equal((await prove(demoPassword, codeOf(app))).status, 200);
    later(7000 + 1900);
    // New ones were made: an old recovery code is worth nothing, and the app's is counted once.
    assert.equal((await prove(demoPassword, codes[0] ?? '')).status, 403);
  });

  test('of one who is there for nobody to read: events hold no code and no key', async () => {
    const events = await database.asSystem('accounts', (trx) =>
      trx.selectFrom('events').select('details').where('command', 'like', '%second-factor').execute(),
    );
    assert.ok(events.length >= 10);
    const told = [...new Set(events.map(({ details }) => JSON.stringify(details)))].sort();
    assert.deepEqual(told, ['{"after":{"proof":"Mødte op med pas"}}', '{}']);
  });
});
