import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KyselyPlugin } from 'kysely';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { publicViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { changePassword } from './commands/change-password.ts';
import { countProofTry } from './commands/count-proof-try.ts';
import { lockPerson } from './commands/lock-person.ts';
import { signOut } from './commands/sign-out.ts';
import { unlockPerson } from './commands/unlock-person.ts';
import { safeNext } from './handlers/safe-next.ts';
import { trySigningIn } from './handlers/try-signing-in.ts';
import { tokenHash } from './model.ts';
import { viewerOfToken } from './queries/viewer-of-token.ts';
import { demoEmail, demoPassword } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database);

/** Noon in Denmark on the day, plus minutes. */
const at = (day: string, minutes = 0) =>
  fixedClock(Temporal.Instant.from(`${day}T10:00:00Z`).add({ minutes }));
const clock = at('2024-05-28');
const accounts = systemAs('accounts');

const attempt = (key: string, password = demoPassword, when = clock) =>
  trySigningIn(
    doorFor({ ...services, clock: when }, publicViewer),
    { email: demoEmail(key), password },
    null,
  );
const tokenOf = async (key: string) => {
  const done = expectOk(await attempt(key));
  return 'token' in done ? done.token : assert.fail('asked for a code');
};
const isSignedIn = async (token: string, when = clock) =>
  (await viewerOfToken(database, when, token)).kind === 'person';
const eventsOf = (command: string) =>
  database.asSystem('accounts', (trx) =>
    trx
      .selectFrom('events')
      .select(['done', 'person_id', 'on_behalf_of', 'subjects', 'details'])
      .where('command', '=', command)
      .orderBy('number')
      .execute(),
  );

async function sentenceOf(asked: ReturnType<typeof attempt>): Promise<string> {
  const answer = await asked;
  return answer.ok ? 'signed in' : answer.error[0].message;
}

describe('signing in', () => {
  test('with the right password gives the person and the roles of the day', async () => {
    const viewer = await viewerOfToken(database, clock, await tokenOf('favrskov'));
    assert.deepEqual(viewer, demo.viewer('favrskov'));
  });

  // Between the three statements of every transaction that reads (begin, who looks, commit).
  test('costs each later request one statement, and nothing is remembered between two', async () => {
    const token = await tokenOf('formand');
    let statements = 0;
    const counted: typeof database = {
      ...database,
      asSystem: (actor, work) => database.asSystem(actor, (trx) => work(trx.withPlugin(counting))),
    };
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    assert.equal((await viewerOfToken(counted, clock, token)).kind, 'person');
    assert.equal(statements, 1);
    assert.equal((await viewerOfToken(counted, clock, token)).kind, 'person');
    assert.equal(statements, 2);
  });

  test('takes the e-mail in capitals as well', async () => {
    const email = ' FORMAND@Tvaers.Example';
    const answer = await trySigningIn(
      doorFor(services, publicViewer),
      { email, password: demoPassword },
      null,
    );
    assert.equal(answer.ok, true);
  });

  test('says the same for a wrong password, an unknown e-mail and a person without a password', async () => {
    await database.as(accounts, (trx) =>
      trx.deleteFrom('passwords').where('person_id', '=', demo.personId('partner')).execute(),
    );
    const sentence = 'E-mail eller adgangskode passer ikke. Prøv igen, eller kontakt dit sekretariat.';
    assert.equal(await sentenceOf(attempt('favrskov', 'gættet-forkert')), sentence);
    assert.equal(await sentenceOf(attempt('ingen')), sentence);
    assert.equal(await sentenceOf(attempt('partner')), sentence);
  });
});

describe('the event of signing in', () => {
  test('says on whose behalf, also where it was refused, and never what was typed', async () => {
    const before = (await eventsOf('identity.sign-in')).length;
    await attempt('viborg-stedfortraeder', 'helt-forkert-kode');
    await attempt('ukendt-person', 'en-anden-kode');
    await attempt('viborg-stedfortraeder');
    const events = (await eventsOf('identity.sign-in')).slice(before);
    const deputy = demo.personId('viborg-stedfortraeder');
    assert.deepEqual(
      events.map((event) => [event.done, event.on_behalf_of, event.subjects, event.person_id]),
      [
        [false, deputy, [`person:${deputy}`], null],
        [false, null, [], null],
        [true, deputy, [`person:${deputy}`], null],
      ],
    );
    assert.doesNotMatch(JSON.stringify(events), /kode|ukendt|tvaers\.example/);
  });
});

describe('a session', () => {
  test('is stored as the SHA-256 of its token only', async () => {
    const token = await tokenOf('gaest');
    const rows = await database.as(accounts, (trx) =>
      trx.selectFrom('sessions').selectAll().where('person_id', '=', demo.personId('gaest')).execute(),
    );
    assert.deepEqual(
      rows.map((row) => row.token_hash.toString('hex')),
      [tokenHash(token).toString('hex')],
    );
    assert.equal(tokenHash(token).length, 32);
    assert.ok(!JSON.stringify(rows).includes(token));
  });

  test('that is over is forgotten at the next sign-in', async () => {
    const token = await tokenOf('direktoer');
    assert.equal(await isSignedIn(token, at('2024-05-28', 60)), true);
    assert.equal(await isSignedIn(token, at('2024-06-11')), false); // 28 May + 14 days
    await attempt('direktoer', demoPassword, at('2024-06-12'));
    const kept = await database.as(accounts, (trx) =>
      trx
        .selectFrom('sessions')
        .select('token_hash')
        .where('person_id', '=', demo.personId('direktoer'))
        .execute(),
    );
    assert.equal(kept.length, 1);
  });

  test('ends on signing out, the others do not', async () => {
    const [first, second] = [await tokenOf('formand'), await tokenOf('formand')];
    const other = await tokenOf('gaest');
    const chair = doorFor(services, demo.viewer('formand'));
    expectOk(await chair.do(signOut, { token: first }));
    assert.deepEqual([await isSignedIn(first), await isSignedIn(second)], [false, true]);
    // A token of somebody else's is nothing one can sign out of.
    expectOk(await chair.do(signOut, { token: other }));
    assert.equal(await isSignedIn(other), true);
  });

  test('ends when the person is locked, who is then told to whom to turn', async () => {
    const token = await tokenOf('aarhus');
    const administrator = doorFor(services, demo.viewer('administrator'));
    const email = demoEmail('aarhus');
    expectOk(await administrator.do(lockPerson, { email }));
    assert.equal(await isSignedIn(token), false);
    assert.equal(await sentenceOf(attempt('aarhus')), 'Din adgang er lukket. Kontakt dit sekretariat.');
    assert.match(await sentenceOf(attempt('aarhus', 'forkert')), /passer ikke/);
    expectOk(await administrator.do(unlockPerson, { email }));
    assert.equal(await isSignedIn(token), false);
    assert.equal(await sentenceOf(attempt('aarhus')), 'signed in');
  });

  test('ends everywhere when the password is changed, but for the browser it was changed in', async () => {
    const self = doorFor({ ...services, clock }, demo.viewer('naestformand'));
    const elsewhere = await tokenOf('naestformand');
    const change = async (current: string, password: string) =>
      self.do(changePassword, { tryId: expectOk(await self.do(countProofTry, {})), current, password });
    const wrong = await change('forkert', 'ni-tegn-9');
    assert.deepEqual(wrong.ok ? [] : wrong.error.map(({ field, message }) => [field, message]), [
      ['current', 'Den nuværende adgangskode er ikke rigtig. Prøv igen.'],
      ['password', 'Adgangskoden skal være på mindst 10 tegn.'],
    ]);
    const guessed = await change('forkert', 'en-helt-ny-kode');
    assert.deepEqual(guessed.ok ? [] : guessed.error.map(({ code }) => code), ['password-wrong']);
    assert.equal(await isSignedIn(elsewhere), true);
    const here = expectOk(await change(demoPassword, 'ti-tegn-10'));
    assert.deepEqual([await isSignedIn(elsewhere), await isSignedIn(here)], [false, true]);
    assert.match(await sentenceOf(attempt('naestformand')), /passer ikke/);
    assert.equal(await sentenceOf(attempt('naestformand', 'ti-tegn-10')), 'signed in');
    const [event, ...more] = await eventsOf('identity.change-password');
    assert.deepEqual([event?.person_id, event?.details, more], [demo.personId('naestformand'), {}, []]);
  });
});

test('signing in leads on to addresses of our own only, as a browser reads them', () => {
  const ours = 'https://tvaers.example';
  const led = (next: string) => safeNext(next, ours);
  assert.equal(led('/raad/kkr-midtjylland?fra=1#punkt-2'), '/raad/kkr-midtjylland?fra=1#punkt-2');
  assert.equal(led('/søg?q=æble'), '/s%C3%B8g?q=%C3%A6ble');
  const springboards = [
    '',
    'mit',
    'https://ond.example',
    '//ond.example',
    '/\\ond.example',
    '/\t/ond.example',
  ];
  for (const next of [...springboards, '/.//ond.example', '/\n/ond.example', 'javascript:alert(1)']) {
    assert.equal(led(next), '/mit', JSON.stringify(next));
  }
});
