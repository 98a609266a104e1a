import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newAuthenticator } from '../../../../test/authenticator.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { openDoor } from '../../../../test/door.ts';
import { turnOnTwoSteps } from '../../../../test/two-steps.ts';
import { type Clock, fixedClock } from '../../../kernel/clock.ts';
import { systemAs } from '../../../kernel/system.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { asAsker } from '../../../platform/threads/asker.ts';
import { lockPerson } from '../identity/index.ts';
import { demoPassword } from '../identity/storyboards.ts';
import { isCopied, siteOf, userHandleOf } from './model.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const start = Temporal.Instant.from('2024-05-28T10:00:00Z');
let now = start;
const later = (minutes: number) => {
  now = start.add({ minutes });
};
const clock: Clock = { now: () => now, today: () => fixedClock(now).today() };
const door = await openDoor(database, { clock });
const security = '/mit/sikkerhed/adgangsnoegler';

const sessionsIn = (reply: Response) =>
  reply.headers.getSetCookie().filter((cookie) => /^tvaers=.+;/.test(cookie)).length;
const challengeOf = async (reply: Response): Promise<string> => {
  const options: unknown = await reply.json();
  const isSaid = typeof options === 'object' && options !== null && 'challenge' in options;
  return isSaid ? String(options.challenge) : '';
};
const askOwn = async (token: string, purpose: string) =>
  challengeOf(await door.ask(`${security}/udfordring`, { token, form: { purpose } }));
const askToSignIn = async () =>
  challengeOf(await door.ask('/log-ind/adgangsnoegle/udfordring', { form: {} }));
const answer = (said: string, til = '/mit/forslag') =>
  door.ask('/log-ind/adgangsnoegle', { form: { answer: said, til } });

/** A device of the person's with a passkey of this name. */
async function addTo(key: string, name = 'Min telefon') {
  const personId = demo.personId(key);
  const token = await door.sessionOf(personId);
  const device = newAuthenticator(userHandleOf(personId));
  const made = device.make({ challenge: await askOwn(token, 'add') });
  const reply = await door.ask(security, { token, form: { name, answer: made } });
  assert.equal(reply.headers.get('location'), '/mit/sikkerhed');
  return { device, token, personId };
}

/** Nobody is let in, and the page says why. */
async function refuses(reply: Response, sentence: RegExp): Promise<void> {
  assert.deepEqual([reply.status, sessionsIn(reply)], [422, 0]);
  assert.match(await reply.text(), sentence);
}

describe('a passkey', () => {
  test('is added with a name, listed with its last use, and removed', async () => {
    later(0);
    const { device, token } = await addTo('viborg', 'Telefonen');
    const page = () => door.ask('/mit/sikkerhed', { token }).then((reply) => reply.text());
    assert.match(await page(), /<th scope="row">Telefonen<\/th>[\s\S]*<td>Aldrig<\/td>/);
    later(1);
    const done = await answer(device.sign({ challenge: await askToSignIn() }));
    assert.deepEqual([done.status, done.headers.get('location'), sessionsIn(done)], [303, '/mit/forslag', 1]);
    const listed = await page();
    assert.doesNotMatch(listed, /Aldrig/);
    const removal = /action="([^"]+\/fjern)"/.exec(listed)?.[1] ?? '';
    assert.equal((await door.ask(removal, { token, form: {} })).status, 303);
    assert.match(await page(), /Du har ingen adgangsnøgler endnu/);
    await refuses(await answer(device.sign({ challenge: await askToSignIn() })), /Måske er den fjernet/);
  });

  test('counts as two factors: no code is asked for', async () => {
    later(10);
    const { device, token } = await addTo('skive');
    await turnOnTwoSteps(door, token);
    const form = { email: 'skive@tvaers.example', password: demoPassword };
    assert.match(await (await door.ask('/log-ind', { form })).text(), /Skriv din kode/);
    const done = await answer(device.sign({ challenge: await askToSignIn() }));
    assert.deepEqual([done.status, sessionsIn(done)], [303, 1]);
  });

  test('answers a challenge once, in five minutes, and only one that was given', async () => {
    later(20);
    const { device } = await addTo('aarhus');
    const said = device.sign({ challenge: await askToSignIn() });
    assert.equal(sessionsIn(await answer(said)), 1);
    await refuses(await answer(said), /svaret er brugt/);
    const invented = device.sign({ challenge: 'A'.repeat(43) });
    await refuses(await answer(invented), /svaret er brugt/);
    const challenge = await askToSignIn();
    later(26);
    await refuses(await answer(device.sign({ challenge })), /Der gik for lang tid/);
  });

  test('that is answered wrongly uses its challenge up too', async () => {
    later(30);
    const { device } = await addTo('favrskov');
    const challenge = await askToSignIn();
    await refuses(
      await answer(device.sign({ challenge, origin: 'https://tvaers.evil.example' })),
      /passer ikke/,
    );
    await refuses(await answer(device.sign({ challenge })), /svaret er brugt/);
  });

  for (const [what, wrong] of [
    ['another origin', { origin: 'http://localhost:3001' }],
    ['another domain', { domain: 'evil.example' }],
    ['a device that did not make sure of its owner', { isOwner: false }],
    ['another person’s name', { handle: userHandleOf(demo.personId('formand')) }],
  ] as const)
    test(`signed by ${what} opens nothing`, async () => {
      later(40);
      const { device } = await addTo('gaest');
      const said = device.sign({ challenge: await askToSignIn(), ...wrong });
      await refuses(await answer(said), /Adgangsnøglen passer ikke til denne side/);
    });

  test('whose key signed something else opens nothing', async () => {
    later(50);
    const [one, other] = [await addTo('partner'), await addTo('direktoer')];
    const stolen = JSON.parse(other.device.sign({ challenge: await askToSignIn() }));
    await refuses(
      await answer(JSON.stringify({ ...stolen, id: one.device.name, rawId: one.device.name })),
      /passer ikke/,
    );
  });

  test('of which there are two copies is told by its count', async () => {
    later(60);
    const { device } = await addTo('naestformand', 'Nøglen');
    for (const [counter, lets] of [
      [5, 1],
      [6, 1],
      [6, 0],
      [3, 0],
      [0, 0],
      [7, 1],
    ] as const) {
      const reply = await answer(device.sign({ challenge: await askToSignIn(), counter }));
      assert.equal(sessionsIn(reply), lets, `count ${counter}`);
      if (!lets) assert.match(await reply.text(), /»Nøglen« ser ud til at være kopieret/);
    }
    assert.deepEqual(
      [isCopied(0n, 0n), isCopied(1n, 0n), isCopied(1n, 1n), isCopied(1n, 2n)],
      [false, true, true, false],
    );
  });

  test('of a person whose access is closed opens nothing', async () => {
    later(70);
    const { device } = await addTo('favrskov-stedfortraeder');
    const house = doorFor(door.services, systemAs('command-line'));
    await house.do(lockPerson, { email: 'favrskov-stedfortraeder@tvaers.example' });
    await refuses(await answer(device.sign({ challenge: await askToSignIn() })), /Din adgang er lukket/);
  });

  test('is made for the one who is signed in, once, with a name', async () => {
    later(80);
    const token = await door.sessionOf(demo.personId('sekretariat'));
    const other = await door.sessionOf(demo.personId('formand'));
    const device = newAuthenticator();
    const add = (session: string, said: string, name = 'Ny') =>
      door.ask(security, { token: session, form: { name, answer: said } });
    const challenge = await askOwn(other, 'add');
    await refuses(await add(token, device.make({ challenge })), /svaret er brugt/);
    await refuses(
      await add(token, device.make({ challenge: await askOwn(token, 'prove') })),
      /svaret er brugt/,
    );
    const foreign = device.make({ challenge: await askOwn(token, 'add'), origin: 'https://evil.example' });
    await refuses(await add(token, foreign), /ikke en adgangsnøgle, der kan bruges her/);
    await refuses(
      await add(token, device.make({ challenge: await askOwn(token, 'add') }), ' '),
      /Giv adgangsnøglen et navn/,
    );
    await refuses(await add(token, 'rubbish'), /gav intet svar, der kan læses/);
    assert.equal((await add(token, device.make({ challenge: await askOwn(token, 'add') }))).status, 303);
    await refuses(
      await add(other, device.make({ challenge: await askOwn(other, 'add') })),
      /tilføjet allerede/,
    );
  });

  test('of another cannot be removed', async () => {
    later(90);
    const { personId } = await addTo('viborg-stedfortraeder');
    const { id } = await database.asSystem('accounts', (trx) =>
      trx.selectFrom('passkeys').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow(),
    );
    const token = await door.sessionOf(demo.personId('formand'));
    await door.ask(`${security}/${id}/fjern`, { token, form: {} });
    const left = await database.asSystem('accounts', (trx) =>
      trx.selectFrom('passkeys').select('id').where('person_id', '=', personId).execute(),
    );
    assert.equal(left.length, 1);
  });

  test('proves in a session who one is, and another’s does not', async () => {
    later(100);
    const own = await addTo('sekretariat2');
    const other = await addTo('formand');
    later(120);
    const begin = () => door.ask(`${security}/ny`, { token: own.token, form: {} });
    const asked = await begin();
    assert.equal(asked.status, 403);
    assert.match(await asked.text(), /Bekræft med adgangsnøgle/);
    const prove = async (answered: string) =>
      door.ask(`${security}/bevis`, { token: own.token, form: { answer: answered } });
    const foreign = await prove(other.device.sign({ challenge: await askOwn(own.token, 'prove') }));
    assert.deepEqual([foreign.status, (await begin()).status], [422, 403]);
    const forSignIn = await prove(own.device.sign({ challenge: await askToSignIn() }));
    assert.deepEqual([forSignIn.status, (await begin()).status], [422, 403]);
    assert.equal((await prove(own.device.sign({ challenge: await askOwn(own.token, 'prove') }))).status, 200);
    assert.equal((await begin()).headers.get('location'), `${security}/ny`);
  });

  test('is told of by mail when it comes and goes, and no event holds more than its name', async () => {
    const jobs = await database.asSystem('jobs', (trx) =>
      trx.selectFrom('jobs').select('payload').where('kind', '=', 'identity.send-change').execute(),
    );
    const told = jobs.map(({ payload }) => JSON.stringify(payload));
    assert.ok(
      told.some((each) => each.includes('passkey-added')) &&
        told.some((each) => each.includes('passkey-removed')),
    );
    const events = await database.asSystem('accounts', (trx) =>
      trx.selectFrom('events').select('details').where('command', 'like', 'passkeys.%').execute(),
    );
    const keys = new Set(events.flatMap(({ details }) => Object.keys(Object(Object(details).after ?? {}))));
    assert.deepEqual([...keys], ['name']);
  });

  test('asked for again and again from one address has to wait', async () => {
    later(200);
    const from = { address: '203.0.113.7', signal: new AbortController().signal };
    const ask = () => asAsker(from, () => door.ask('/log-ind/adgangsnoegle/udfordring', { form: {} }));
    const said = [];
    for (let time = 1; time <= 61; time += 1) said.push((await ask()).status);
    assert.deepEqual([said.indexOf(429), said.filter((status) => status === 200).length], [60, 60]);
    assert.match(await (await ask()).text(), /Der er prøvet for mange gange\. Vent 1 sekund/);
  });
});

test('a passkey is the domain’s, whatever the port', () => {
  const site = { id: 'kkr.example', origin: 'https://kkr.example:8443' };
  assert.deepEqual(siteOf('https://kkr.example:8443'), site);
});
