import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../test/database.ts';
import { openProvider } from '../../test/local-provider.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { runCommandLine } from './frame.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-provider-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { connectionString, database } = await testDatabase();
const answers = 'http://localhost:3000/log-ind/med/aarhus/svar';
const organisation = await openProvider(
  { clientId: 'tvaers', secret: 'not in a row', redirectUri: answers },
  {},
);
after(() => organisation.close());

async function provider(words: string, more: Readonly<Record<string, string>> = {}) {
  const said = { exit: 0, out: '', err: '' };
  said.exit = await runCommandLine(['provider', ...words.split(' ')], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    readInput: async () => '',
    isTerminal: true,
    env: { DATABASE_URL: connectionString, TVAERS_DATA: folder, ...more },
  });
  return said;
}

const set = `set aarhus --name Aarhus --client-id tvaers --domains aarhus.dk,Byen.dk --issuer ${organisation.issuer}`;

test('an organisation is set up, looked at, and removed; its secret is in no row', async () => {
  assert.deepEqual(await provider(set), {
    exit: 0,
    out: `aarhus er sat op. Svaradresse: ${answers}\n`,
    err: '',
  });
  const listed = `aarhus\tAarhus\t${organisation.issuer}\taarhus.dk byen.dk\n`;
  assert.equal((await provider('list')).out, listed);
  const without = await provider('check aarhus');
  assert.deepEqual(
    [without.exit, without.err.slice(0, 45)],
    [1, 'Login med Aarhus er ikke sat færdigt op. Log '],
  );
  const file = join(folder, 'secret');
  writeFileSync(file, 'not in a row\n');
  for (const env of [
    { TVAERS_PROVIDER_SECRET_AARHUS: 'not in a row' },
    { TVAERS_PROVIDER_SECRET_AARHUS_FILE: file },
  ])
    assert.deepEqual(await provider('check aarhus', env), {
      exit: 0,
      out: `Aarhus svarer. Giv den svaradressen ${answers}\n`,
      err: '',
    });
  const held = await database.as(systemViewer, (trx) =>
    sql<{
      row: string;
    }>`select providers::text as row from providers union all select details::text from events`.execute(trx),
  );
  assert.deepEqual(
    [held.rows.length > 1, held.rows.filter(({ row }) => row.includes('not in a row'))],
    [true, []],
  );
  assert.equal((await provider('remove aarhus')).exit, 0);
  assert.equal((await provider('list')).out, '\n');
});

test('what is missing is said all at once', async () => {
  const { exit, err } = await provider('set Å --issuer http://login.example');
  assert.equal(exit, 1);
  for (const word of ['Nøglen skal', 'Skriv organisationens navn', 'Skriv det id', 'Skriv de domæner'])
    assert.ok(err.includes(word), word);
  assert.equal((await provider('set')).exit, 2);
  assert.equal((await provider('begin aarhus')).exit, 2);
});
