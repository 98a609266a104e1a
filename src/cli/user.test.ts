import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { z } from 'zod';
import { testDatabase } from '../../test/database.ts';
import { testFiles } from '../../test/visit.ts';
import { systemClock } from '../kernel/clock.ts';
import { publicViewer } from '../kernel/viewer.ts';
import { doorFor } from '../platform/door/index.ts';
import { trySigningIn } from '../rooms/ground/identity/index.ts';
import { runCommandLine } from './frame.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-user-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { connectionString, database } = await testDatabase();
const env = { DATABASE_URL: connectionString, TVAERS_DATA: folder };

/** @param password what comes on standard input; null where a person sits at a terminal */
async function user(words: string, password: string | null = '') {
  const said = { exit: 0, out: '', err: '' };
  said.exit = await runCommandLine(['user', ...words.split(' ')], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    readInput: async () => password ?? assert.fail('a terminal is not waited for'),
    isTerminal: password === null,
    env,
  });
  return said;
}

const listed = z.array(z.object({ email: z.string(), locked: z.boolean(), grants: z.array(z.unknown()) }));
const list = async () => listed.parse(JSON.parse((await user('list --json')).out));
const house = { db: database, files: await testFiles(), clock: systemClock() };
const signedIn = async (email: string, password: string) =>
  (await trySigningIn(doorFor(house, publicViewer), { email, password }, null)).ok;

describe('adding', () => {
  test('a person with a role and the password from standard input', async () => {
    const words = 'add A@tvaers.example --name Sekretariatet --role secretariat --council kkr-midtjylland';
    assert.deepEqual(await user(words, 'ti-tegn-10\n'), {
      exit: 0,
      out: 'Sekretariatet er oprettet.\n',
      err: '',
    });
    assert.equal(await signedIn('a@tvaers.example', 'ti-tegn-10'), true);
    assert.equal((await user('list')).out, 'a@tvaers.example\tSekretariatet\tsecretariat\n');
  });

  test('at a terminal waits for no password, and nobody can sign in', async () => {
    assert.deepEqual(await user('add m@tvaers.example', null), {
      exit: 0,
      out: 'm@tvaers.example er oprettet uden adgangskode, og ingen mail er sendt. Send et link: bin/tvaers user invite m@tvaers.example\n',
      err: '',
    });
    assert.equal(await signedIn('m@tvaers.example', ''), false);
  });

  test('answers in JSON where that is asked for', async () => {
    const { exit, out } = await user('add b@tvaers.example --json');
    const answer = z.object({ id: z.uuid(), email: z.string() }).parse(JSON.parse(out));
    assert.deepEqual([exit, answer.email], [0, 'b@tvaers.example']);
  });

  const refused: readonly (readonly [string, string, string, string])[] = [
    ['an e-mail that is none', 'add hansen', '', 'email-invalid'],
    ['an e-mail that is taken', 'add a@tvaers.example', '', 'email-taken'],
    ['a short password', 'add c@tvaers.example', 'kort', 'password-short'],
    ['an unknown role', 'add c@tvaers.example --role konge', '', 'role-unknown'],
    ['a role in no council', 'add c@tvaers.example --role member', '', 'role-needs-council'],
    ['an unknown council', 'add c@tvaers.example --role member -c atlantis', '', 'council-unknown'],
  ];
  test('says everything that is wrong with a role at once', async () => {
    const words = 'role a@tvaers.example --role member --from 2026-02-31 --json';
    const { out, err } = await user(words);
    assert.deepEqual(err.split('\n'), [
      'Rollen »Medlem« gælder i et bestemt råd. Angiv rådet.',
      '»2026-02-31« er ikke en dato. Skriv den som 2025-06-18.',
      '',
    ]);
    const said = z.object({
      error: z.object({ code: z.string() }),
      more: z.array(z.object({ code: z.string() })),
    });
    const { error, more } = said.parse(JSON.parse(out));
    assert.deepEqual(
      [error, ...more].map(({ code }) => code),
      ['role-needs-council', 'day-wrong'],
    );
  });

  test('is told of as the command line’s doing, without e-mail or password', async () => {
    const events = await database.asSystem('command-line', (trx) =>
      trx
        .selectFrom('events')
        .select(['command', 'system_actor', 'details'])
        .where('command', 'like', 'identity.%')
        .orderBy('number')
        .execute(),
    );
    const [added, granted] = events;
    assert.deepEqual(
      [added?.command, added?.system_actor, granted?.command, granted?.system_actor],
      ['identity.add-person', 'command-line', 'identity.grant-role', 'command-line'],
    );
    assert.doesNotMatch(JSON.stringify([added, granted]), /tvaers\.example|ti-tegn/);
  });

  for (const [situation, words, password, code] of refused) {
    test(`with ${situation} is refused, said in both ways, and leaves no person behind`, async () => {
      const before = await list();
      const { exit, out, err } = await user(`${words} --json`, password);
      const { error } = z
        .object({ error: z.object({ code: z.string(), message: z.string() }) })
        .parse(JSON.parse(out));
      assert.deepEqual([exit, error.code, err], [1, code, `${error.message}\n`]);
      assert.deepEqual(await list(), before);
    });
  }
});

describe('giving a role', () => {
  const council = '--council kkr-midtjylland';

  test('for a period, and to a substitute for a member', async () => {
    const member = `role m@tvaers.example --role member ${council} --from 2026-01-01 --until 2029-12-31`;
    assert.equal((await user(member)).out, 'm@tvaers.example har fået rollen member.\n');
    const substitute = `role b@tvaers.example --role substitute ${council} --substitute-for m@tvaers.example`;
    assert.equal((await user(substitute)).exit, 0);
    const grants = (await list()).find(({ email }) => email === 'm@tvaers.example')?.grants;
    const { validFrom, validUntil } = z
      .object({ validFrom: z.string(), validUntil: z.string() })
      .parse(grants?.[0]);
    assert.deepEqual([validFrom, validUntil], ['2026-01-01', '2029-12-31']);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['to an unknown person', 'role x@tvaers.example --role member', /ingen person med e-mailadressen x@/],
    ['without naming it', 'role m@tvaers.example', /Angiv rollen\. Vælg en af: member, substitute/],
    [
      'from a day that does not exist',
      `role m@tvaers.example --role chair ${council} --from 2026-02-31`,
      /»2026-02-31« er ikke en dato/,
    ],
    [
      'of substitute for nobody',
      `role a@tvaers.example --role substitute ${council}`,
      /Vælg det medlem af rådet/,
    ],
    [
      'of substitute for an unknown person',
      `role a@tvaers.example --role substitute ${council} --substitute-for x@tvaers.example`,
      /ingen person med e-mailadressen x@/,
    ],
  ];
  for (const [situation, words, sentence] of refused) {
    test(`${situation} is refused with a sentence`, async () => {
      const { exit, out, err } = await user(words);
      assert.deepEqual([exit, out], [1, '']);
      assert.match(err, sentence);
    });
  }
});

test('access is closed and opened', async () => {
  const isLocked = async () => (await list()).find(({ email }) => email === 'a@tvaers.example')?.locked;
  assert.equal((await user('lock a@tvaers.example')).out, 'Adgangen for a@tvaers.example er lukket.\n');
  assert.deepEqual([await isLocked(), await signedIn('a@tvaers.example', 'ti-tegn-10')], [true, false]);
  assert.equal((await user('unlock a@tvaers.example')).out, 'Adgangen for a@tvaers.example er åbnet.\n');
  assert.deepEqual([await isLocked(), await signedIn('a@tvaers.example', 'ti-tegn-10')], [false, true]);
  assert.equal((await user('lock x@tvaers.example')).exit, 1);
});

test('words that make no errand are wrong usage', async () => {
  const unknown = await user('slet a@tvaers.example');
  assert.deepEqual([unknown.exit, unknown.out], [2, '']);
  assert.match(unknown.err, /Kommandoen user kan ikke bruge »slet«/);
  const nobody = await user('add');
  assert.equal(nobody.exit, 2);
  assert.match(nobody.err, /Kommandoen user mangler e-mailadressen/);
});

test('a link lets somebody choose their password; an invitation goes by mail', async () => {
  await user('add linket@tvaers.example', null);
  const { exit, out } = await user('link linket@tvaers.example --json');
  const { address } = z.object({ address: z.string() }).parse(JSON.parse(out));
  assert.equal(exit, 0);
  assert.match(address, /^http:\/\/localhost:3000\/adgangskode\/[\w-]{43}$/);
  const waiting = () =>
    database.asSystem('command-line', (trx) => trx.selectFrom('jobs').select(['kind', 'payload']).execute());
  assert.deepEqual(await waiting(), []);
  assert.equal((await user('invite Linket@tvaers.example')).exit, 0);
  assert.deepEqual(await waiting(), [
    { kind: 'identity.send-link', payload: { email: 'linket@tvaers.example', kind: 'invitation' } },
  ]);
  assert.match((await user('link ingen@tvaers.example')).err, /ingen person/);
});
