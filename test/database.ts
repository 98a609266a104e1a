import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client, DatabaseError, Pool } from 'pg';
import { expectOk } from '../src/kernel/result.ts';
import { type Database, openDatabase } from '../src/platform/postgres/database.ts';
import { connectionUrl, startEmbedded } from '../src/platform/postgres/embedded/index.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';

export type TestDatabase = {
  readonly database: Database;
  /** The owner's address: other processes on the same database begin with it. */
  readonly connectionString: string;
  /** Whoever owns the tables, past every login of the product. */
  readonly owner: Pick<Client, 'query'>;
};

/**
 * A migrated, empty database of the test's own, dropped when the test file ends. It is copied from a template made
 * once per form of the schema. The server is the test run's (`TVAERS_TEST_DATABASE_URL`), or one started for this file.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverAddress();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await createFromTemplate(server, name);
  const connectionString = withDatabase(server, name);
  const database = openDatabase(connectionString, { size: 5 });
  const owner = new Pool({ connectionString, max: 1 });
  owner.on('error', () => {});
  closeAfter(async () => {
    await owner.end();
    await database.close();
    await dropDatabase(server, name);
  });
  return { database, connectionString, owner };
}

/**
 * A database as it was before one of the migrations, for what that migration carries over.
 * @param until the migration's number: "0018"
 */
export async function databaseBefore(until: string): Promise<TestDatabase> {
  const server = await serverAddress();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, (client) => client.query(`create database ${name}`));
  const connectionString = withDatabase(server, name);
  const database = openDatabase(connectionString, { size: 2 });
  const owner = new Client({ connectionString });
  await owner.connect();
  closeAfter(async () => {
    await owner.end();
    await database.close();
    await dropDatabase(server, name);
  });
  await owner.query('create table migrations (name text primary key, run_at timestamptz default now())');
  for (const file of (await migrationNames()).filter((each) => each < until)) {
    await owner.query(await readFile(join(migrationFolder, file), 'utf8'));
    await owner.query('insert into migrations (name) values ($1)', [file]);
  }
  return { database, connectionString, owner };
}

// Closed in the order last opened, first closed, so that the server outlives its databases.
const closing: (() => Promise<unknown>)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

function closeAfter(close: () => Promise<unknown>): void {
  closing.push(close);
}

let started: Promise<string> | undefined;

function serverAddress(): Promise<string> {
  const given = process.env.TVAERS_TEST_DATABASE_URL;
  started ??= given ? Promise.resolve(given) : startOwnServer();
  return started;
}

async function startOwnServer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-test-'));
  const embedded = expectOk(await startEmbedded({ dataDirectory: folder, durable: false }));
  closeAfter(async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return connectionUrl(embedded.connection);
}

/** Ends what is still connected; where the server's own cleaning is at work there, which no owner may end, it is waited for. */
async function dropDatabase(server: string, name: string): Promise<void> {
  await asOwner(server, async (client) => {
    const drop = `drop database if exists ${name}`;
    await client.query(`${drop} with (force)`).catch((error: unknown) => {
      if (!(error instanceof DatabaseError) || error.code !== '42501') throw error;
      return client.query(drop);
    });
  });
}

async function createFromTemplate(server: string, name: string): Promise<void> {
  const template = `template_${await schemaFingerprint()}`;
  await asOwner(server, async (client) => {
    // One session at a time copies: a template in use by another copy is refused by PostgreSQL.
    await client.query("select pg_advisory_lock(hashtext('tvaers test template'))");
    const found = await client.query('select from pg_database where datname = $1', [template]);
    if (found.rowCount === 0) {
      await client.query(`drop database if exists ${template}_making`);
      await client.query(`create database ${template}_making`);
      await migrate(withDatabase(server, `${template}_making`));
      await client.query(`alter database ${template}_making rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
    // The rights of a database are not copied with it; `migrate` sees to them in the product.
    await client.query(`revoke temporary on database ${name} from public`);
  });
}

async function schemaFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await migrationNames())
    hash.update(name).update(await readFile(join(migrationFolder, name)));
  return hash.digest('hex').slice(0, 16);
}

const migrationFolder = fileURLToPath(new URL('../db/migrations', import.meta.url));

async function migrationNames(): Promise<readonly string[]> {
  return (await readdir(migrationFolder)).filter((name) => name.endsWith('.sql')).sort();
}

async function asOwner<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  return server.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);
}
