import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testDatabase } from '../../../test/database.ts';
import { publicViewer } from '../../kernel/viewer.ts';
import { openDatabase } from './database.ts';
import { loginsOf } from './logins.ts';
import { migrate } from './migrate.ts';

const { connectionString, owner } = await testDatabase();

/** The same server as the test's, with another database and, where said, another login. */
function elsewhere(address: string, database: string, login?: string): string {
  const changed = address.replace(/(\/\/[^/]*\/)[^?]*/, `$1${database}`);
  return login === undefined ? changed : changed.replace(/\/\/[^@/]*@/, `//${login}@`);
}

test('an owner that may make no roles brings the database into form with those that are given', async () => {
  const name = `frugal_${process.pid}`;
  await owner.query(`create role ${name} login`);
  await owner.query(`grant ${name} to current_user`);
  await owner.query(`grant tvaers_app, tvaers_system to ${name}`);
  await owner.query(`create database ${name} owner ${name}`);
  const { viewer, house } = loginsOf(connectionString);
  const logins = { viewer: elsewhere(viewer, name), house: elsewhere(house, name) };
  const address = elsewhere(connectionString, name, name);
  await migrate(address);
  const database = openDatabase(address, { size: 1 }, logins);
  after(async () => {
    await database.close();
    await owner.query(`drop database ${name}`);
    await owner.query(`drop role ${name}`);
  });
  const councils = (trx: Parameters<Parameters<typeof database.read>[1]>[0]) =>
    trx.selectFrom('councils').select('id').execute();
  assert.deepEqual(await database.read(publicViewer, councils), []);
  assert.deepEqual(await database.asSystem('reference', councils), []);
  const made = await owner.query(`select rolname from pg_roles where rolname like '${name}\\_%'`);
  assert.deepEqual(made.rows, []);
});
