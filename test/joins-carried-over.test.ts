import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { databaseBefore } from './database.ts';

const { connectionString, owner } = await databaseBefore('0033');
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const [waiting, known] = ['a'.repeat(64), 'b'.repeat(64)];

/** As the owner, past the policies that hold it back too. */
const open = ['meetings', 'councils', 'files', 'import_runs', 'import_run_files'];
for (const table of open) await owner.query(`alter table ${table} no force row level security`);
await owner.query(`insert into councils (id, name, kind) values ('kkr-prove', 'KKR Prøve', 'kkr')`);
for (const [at, form, join] of [
  [1, 'mixed', 'https://moede.example/1'],
  [2, 'physical', null],
  [3, 'virtual', ''],
] as const)
  await owner.query(
    `insert into meetings (id, council_id, held_on, starts_at, form, kind, join_address)
     values ($1, 'kkr-prove', $2, '09:30', $3, 'ordinary', $4)`,
    [id(at), `2024-06-0${at}`, form, join],
  );
await owner.query(`insert into files (hash, size, media_type, text) values ($1, 7, 'text/plain', 'ord')`, [
  known,
]);
await owner.query(
  `insert into import_runs (id, council_id, name, fingerprint) values ($1, 'kkr-prove', 'Perioden', 'x')`,
  [id(9)],
);
for (const [position, hash] of [waiting, known, waiting].entries())
  await owner.query(
    `insert into import_run_files (run_id, council_id, position, file_name, file_hash, size)
     values ($1, 'kkr-prove', $2, 'a.txt', $3, 5)`,
    [id(9), position, hash],
  );
for (const table of open) await owner.query(`alter table ${table} force row level security`);
await migrate(connectionString);
await owner.query("set tvaers.actor = 'command-line'; set role tvaers_system");

test('where to join stands apart from the meetings, for those that have a place', async () => {
  const { rows } = await owner.query('select meeting_id, council_id, address from meeting_joins');
  assert.deepEqual(rows, [
    { meeting_id: id(1), council_id: 'kkr-prove', address: 'https://moede.example/1' },
  ]);
});

test('documents of a run are known, and those that were keep their words', async () => {
  const { rows } = await owner.query('select hash, size::int, text from files order by size');
  assert.deepEqual(rows, [
    { hash: waiting, size: 5, text: '' },
    { hash: known, size: 7, text: 'ord' },
  ]);
});
