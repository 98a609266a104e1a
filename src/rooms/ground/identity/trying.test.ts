import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KyselyPlugin } from 'kysely';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { publicViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import type { Database, Trx } from '../../../platform/postgres/database.ts';
import { asAsker } from '../../../platform/threads/asker.ts';
import { changePassword } from './commands/change-password.ts';
import { countProofTry } from './commands/count-proof-try.ts';
import { signIn } from './commands/sign-in.ts';
import { trySigningIn } from './handlers/try-signing-in.ts';
import { verifyPassword } from './model/hash-password.ts';
import { calculateWait, networkOf, wordsOfWait } from './model/trying.ts';
import { openTurns } from './model/turns.ts';
import { demoEmail, demoPassword } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database);

const start = Temporal.Instant.from('2024-05-28T10:00:00Z');
const wrongWords = 'E-mail eller adgangskode passer ikke. Prøv igen, eller kontakt dit sekretariat.';
const pausedWords = /^Der er prøvet for mange gange\. Vent \d+ (sekund|minut)/;

type Asked = {
  readonly email: string;
  readonly password?: string;
  readonly second?: number;
  readonly address?: string;
  readonly browser?: string | null;
  readonly db?: Database;
};

/** Asks as somebody at an address does, so many seconds after ten o'clock. */
function ask({ email, password = 'forkert', second = 0, address, browser = null, db = database }: Asked) {
  const clock = fixedClock(start.add({ seconds: second }));
  const door = doorFor({ ...services, db, clock }, publicViewer);
  const work = () => trySigningIn(door, { email, password }, browser);
  if (address === undefined) return work();
  return asAsker({ address, signal: new AbortController().signal }, work);
}

async function sentence(asked: Asked): Promise<string> {
  const answer = await ask(asked);
  return answer.ok ? 'signed in' : answer.error[0].message;
}

describe('the wait', () => {
  for (const [tries, seconds] of [
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [9, 16],
    [14, 512],
    [15, 900],
    [1000, 900],
  ] as const)
    test(`after ${tries} tries is ${seconds} seconds`, () =>
      assert.equal(calculateWait('account', tries), seconds));

  test('of an address begins later, as it may be a whole town hall', () =>
    assert.deepEqual([calculateWait('address', 19), calculateWait('address', 20)], [0, 1]));

  test('is said as people say it', () =>
    assert.deepEqual([1, 59, 60, 61, 900].map(wordsOfWait), [
      '1 sekund',
      '59 sekunder',
      '1 minut',
      '2 minutter',
      '15 minutter',
    ]));

  for (const [address, network] of [
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0:0:ffff::9', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
  ] as const)
    test(`counts ${address} as ${network}`, () => assert.equal(networkOf(address), network));
});

describe('guessing at one account', () => {
  test('grows slower: five at once, then one a second later, then two', async () => {
    const email = demoEmail('viborg');
    for (let guess = 1; guess <= 5; guess += 1) assert.equal(await sentence({ email }), wrongWords);
    assert.equal(await sentence({ email }), 'Der er prøvet for mange gange. Vent 1 sekund, og prøv igen.');
    // Whoever hammers does not make the wait longer.
    assert.match(await sentence({ email }), /Vent 1 sekund,/);
    assert.equal(await sentence({ email, second: 1 }), wrongWords);
    assert.match(await sentence({ email, second: 2 }), /Vent 1 sekund,/);
    assert.match(await sentence({ email, second: 1 }), /Vent 2 sekunder,/);
    assert.equal(await sentence({ email, second: 3, password: demoPassword }), 'signed in');
    // The right password begins it anew.
    for (let guess = 1; guess <= 5; guess += 1)
      assert.equal(await sentence({ email, second: 4 }), wrongWords, `guess ${guess}`);
  });

  test('does not keep out whoever has signed in from their browser before', async () => {
    const email = demoEmail('skive');
    const done = expectOk(await ask({ email, password: demoPassword }));
    const { browser } = 'browser' in done ? done : assert.fail('asked for a code');
    for (let guess = 1; guess <= 6; guess += 1) await ask({ email });
    assert.match(await sentence({ email, password: demoPassword }), pausedWords);
    assert.equal(await sentence({ email, password: demoPassword, browser }), 'signed in');
    // Another's browser is no way around: it is counted as the stranger's it is.
    assert.match(await sentence({ email: demoEmail('skive'), browser: `${browser}x` }), pausedWords);
    // And the known browser has its own limit.
    for (let guess = 1; guess <= 5; guess += 1) assert.equal(await sentence({ email, browser }), wrongWords);
    assert.match(await sentence({ email, browser }), pausedWords);
  });

  test('sixty at once: five are tried, and fifty-five never hashed', async () => {
    const email = demoEmail('aarhus');
    const sentences = await Promise.all(Array.from({ length: 60 }, () => sentence({ email })));
    assert.equal(sentences.filter((each) => each === wrongWords).length, 5);
    assert.equal(sentences.filter((each) => pausedWords.test(each)).length, 55);
  });
});

test('one address that tries many accounts waits after twenty; another address does not', async () => {
  const address = '203.0.113.7';
  const spray = await Promise.all(
    Array.from({ length: 60 }, (_, at) => sentence({ email: `nr${at}@tvaers.example`, address })),
  );
  assert.equal(spray.filter((each) => each === wrongWords).length, 20);
  assert.equal(spray.filter((each) => pausedWords.test(each)).length, 40);
  const email = demoEmail('gaest');
  assert.match(await sentence({ email, password: demoPassword, address }), pausedWords);
  assert.equal(await sentence({ email, password: demoPassword, address: '203.0.113.8' }), 'signed in');
  // Whoever is right gets the address its try back, and no more than that.
  assert.equal(await sentence({ email, password: demoPassword, address, second: 1 }), 'signed in');
  assert.equal(await sentence({ email: 'en@tvaers.example', address, second: 1 }), wrongWords);
  assert.match(await sentence({ email: 'to@tvaers.example', address, second: 1 }), pausedWords);
});

describe('an account that does not exist', () => {
  test('is answered and made to wait in the same words', async () => {
    const said = async (email: string) => {
      const sentences: string[] = [];
      for (const second of [0, 0, 0, 0, 0, 0, 1, 1]) sentences.push(await sentence({ email, second }));
      return sentences;
    };
    assert.deepEqual(await said('findes-ikke@tvaers.example'), await said(demoEmail('direktoer')));
  });

  test('costs as many statements, and one hashing', async () => {
    const counted = async (email: string) => {
      const seen: string[] = [];
      const plugin: KyselyPlugin = {
        transformQuery: ({ node }) => {
          seen.push(node.kind);
          return node;
        },
        transformResult: async ({ result }) => result,
      };
      const listening = (trx: Trx) => trx.withPlugin(plugin);
      const db: Database = {
        ...database,
        as: (viewer, work, today) => database.as(viewer, (trx) => work(listening(trx)), today),
        wholly: (viewer, work, today) => database.wholly(viewer, (trx) => work(listening(trx)), today),
        asSystem: (actor, work) => database.asSystem(actor, (trx) => work(listening(trx))),
      };
      assert.equal(await sentence({ email, db, second: 9000 }), wrongWords);
      return seen;
    };
    assert.deepEqual(await counted('heller-ikke@tvaers.example'), await counted(demoEmail('naestformand')));
  });
});

test('nothing is hashed without a try that was counted, and each is made once', async () => {
  const door = doorFor({ ...services, clock: fixedClock(start) }, publicViewer);
  const given = { email: demoEmail('formand'), password: demoPassword };
  const uncounted = await door.do(signIn, { ...given, tryId: newId<'sign_in_tries'>() });
  assert.equal(uncounted.ok ? '' : uncounted.error[0].code, 'sign-in-failed');
  expectOk(await ask(given));
  const left = await database.asSystem('accounts', (trx) =>
    trx.selectFrom('sign_in_tries').select('id').execute(),
  );
  assert.deepEqual(left, []);
});

test('saying one’s own password again is counted too', async () => {
  const door = doorFor({ ...services, clock: fixedClock(start) }, demo.viewer('sekretariat2'));
  const change = async (current: string) => {
    const counted = await door.do(countProofTry, {});
    if (!counted.ok) return counted.error[0].code;
    const done = await door.do(changePassword, {
      tryId: counted.value,
      current,
      password: 'fire ord uden sammenhæng',
    });
    return done.ok ? 'changed' : done.error[0].code;
  };
  for (let guess = 1; guess <= 5; guess += 1) assert.equal(await change('forkert'), 'password-wrong');
  assert.equal(await change(demoPassword), 'sign-in-paused');
});

test('what was typed is not in the meters', async () => {
  await ask({ email: 'min.hemmelige@adresse.example', address: '198.51.100.4' });
  const rows = await database.as(systemAs('accounts'), (trx) =>
    trx.selectFrom('sign_in_meters').selectAll().execute(),
  );
  const stored = rows.map(({ key, kind }) => kind + key.toString('latin1')).join();
  assert.doesNotMatch(stored, /hemmelige|198\.51/);
});

describe('turns', () => {
  test('two are at it at once, others wait, and too many are told so', async () => {
    const turns = openTurns({ atOnce: 2, waiting: 3 });
    let now = 0;
    let most = 0;
    const gate = Promise.withResolvers<void>();
    const asked = Array.from({ length: 7 }, (_, at) =>
      turns.take(async () => {
        now += 1;
        most = Math.max(most, now);
        await gate.promise;
        now -= 1;
        return at;
      }),
    );
    gate.resolve();
    assert.deepEqual(await Promise.all(asked), [0, 1, 2, 3, 4, null, null]);
    assert.equal(most, 2);
    assert.equal(await turns.take(async () => 'again'), 'again');
  });

  test('a work that throws leaves its turn', async () => {
    const turns = openTurns({ atOnce: 1, waiting: 0 });
    await assert.rejects(verifyPassword('no hash at all', 'x'));
    await assert.rejects(
      turns.take(async () => {
        throw new Error('fails');
      }),
    );
    assert.equal(await turns.take(async () => 1), 1);
  });
});
