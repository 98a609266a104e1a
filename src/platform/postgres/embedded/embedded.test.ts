import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { Client } from 'pg';
import { until } from '../../../../test/until.ts';
import { expectOk } from '../../../kernel/result.ts';
import { freshDirectory, isRoot, refusalOf, root, started } from './embedded.testing.ts';
import { connectionUrl, type Embedded, startEmbedded } from './index.ts';

async function query(server: Embedded, text: string): Promise<readonly unknown[][]> {
  const client = new Client({ connectionString: connectionUrl(server.connection) });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    return rows;
  } finally {
    await client.end();
  }
}

/** An application in its own process that starts the database, runs `work` and writes lines. */
function startApp(directory: string, work: string, prefix: readonly string[] = []): ChildProcess {
  const code = `
    import { startEmbedded, connectionUrl } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    import pg from ${JSON.stringify(import.meta.resolve('pg'))};
    const server = await startEmbedded({ dataDirectory: ${JSON.stringify(directory)} });
    if (!server.ok) { console.log(server.error.code); process.exit(1); }
    const client = new pg.Client({ connectionString: connectionUrl(server.value.connection) });
    await client.connect();
    ${work}`;
  const words = [...prefix, process.execPath, '--input-type=module', '-e', code];
  return spawn(words[0] ?? '', words.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine(app: ChildProcess): Promise<string> {
  assert.ok(app.stdout);
  for await (const line of createInterface({ input: app.stdout })) return line;
  return '';
}

async function kill(app: ChildProcess): Promise<void> {
  app.kill('SIGKILL');
  await once(app, 'exit');
}

test('the first start makes a database; what is stored is there after a restart', async () => {
  const dataDirectory = freshDirectory();
  const first = await started({ dataDirectory });
  await query(first, 'create table notes (text text)');
  await query(first, "insert into notes values ('dagsorden')");
  await first.stop();
  await first.stop();
  const second = await started({ dataDirectory });
  assert.deepEqual(await query(second, 'select text from notes'), [['dagsorden']]);
  await second.stop();
  assert.equal(existsSync(second.connection.host), false);
});

test('the role of Tværs is no superuser, the encoding is UTF-8, and Danish letters sort as in Danish', async () => {
  const server = await started({ dataDirectory: freshDirectory() });
  const [row] = await query(
    server,
    `select rolsuper, rolbypassrls, current_setting('server_encoding'), current_setting('fsync'),
       (select string_agg(t, ' ' order by t collate "da-x-icu") from unnest(array['Åbning', 'Ørsted', 'Æble', 'Zoo']) t)
     from pg_roles where rolname = current_user`,
  );
  await server.stop();
  assert.deepEqual(row, [false, false, 'UTF8', 'on', 'Zoo Æble Ørsted Åbning']);
});

test('only our own user can enter the directory of the socket, and nothing listens on the network', async () => {
  const server = await started({ dataDirectory: freshDirectory() });
  const mode = statSync(join(server.connection.host, '..')).mode & 0o777;
  const [row] = await query(server, "select current_setting('listen_addresses')");
  await server.stop();
  assert.equal(mode, 0o700);
  assert.deepEqual(row, ['']);
});

test('after a kill -9 in the middle of writing, every row that was acknowledged is there', async () => {
  const dataDirectory = freshDirectory();
  const app = startApp(
    dataDirectory,
    `await client.query('create table rows (n int)');
     for (let n = 1; ; n += 1) { await client.query('insert into rows values ($1)', [n]); console.log(n); }`,
  );
  assert.ok(app.stdout);
  let acknowledged = 0;
  for await (const line of createInterface({ input: app.stdout })) {
    acknowledged = Number(line);
    if (acknowledged === 100) app.kill('SIGKILL');
  }
  const server = await started({ dataDirectory });
  const [row] = await query(server, `select count(*) filter (where n <= ${acknowledged}) from rows`);
  await server.stop();
  assert.ok(acknowledged >= 100);
  assert.deepEqual(row?.map(Number), [acknowledged]);
});

test('the socket directory of a killed application is cleared away by the next start', async () => {
  const dataDirectory = freshDirectory();
  const app = startApp(dataDirectory, 'console.log(server.value.connection.host);');
  const host = await firstLine(app);
  await kill(app);
  assert.equal(existsSync(join(host, '..')), true);
  const server = await started({ dataDirectory });
  assert.equal(existsSync(join(host, '..')), false);
  await server.stop();
});

test('a second process on the same directory is refused and told who has it, until that one is gone', async () => {
  const dataDirectory = freshDirectory();
  const app = startApp(dataDirectory, "console.log('ready');");
  assert.equal(await firstLine(app), 'ready');
  const refusal = await refusalOf({ dataDirectory });
  await kill(app);
  assert.equal(
    refusal.message,
    `Datamappen ${dataDirectory} er allerede i brug af Tværs i proces ${app.pid}. Stop den proces, eller vælg en anden mappe med TVAERS_DATA.`,
  );
  await (await started({ dataDirectory })).stop();
});

test('a pid left by a killed server that now is another program does not stand in the way', async () => {
  const dataDirectory = freshDirectory();
  await (await started({ dataDirectory })).stop();
  const owner = statSync(join(dataDirectory, 'postgres'));
  const user = isRoot ? { uid: owner.uid, gid: owner.gid } : {};
  const other = spawn('sleep', ['60'], { stdio: 'ignore', ...user });
  writeFileSync(
    join(dataDirectory, 'postgres', 'postmaster.pid'),
    `${other.pid}\n/somewhere\n1\n5432\n/tmp\n\n1 1\nready\n`,
  );
  const server = await startEmbedded({ dataDirectory });
  await kill(other);
  await expectOk(server).stop();
});

test('a database that a dead application left running is waited for, and then it is said', async () => {
  const dataDirectory = freshDirectory();
  mkdirSync(dataDirectory);
  const lock = join(dataDirectory, 'lock');
  writeFileSync(lock, JSON.stringify({ pid: 999_999_999, startedAt: '1', runtime: '/nowhere' }));
  const straggler = spawn('flock', ['--no-fork', lock, 'sh', '-c', 'echo held; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.equal(await firstLine(straggler), 'held');
  const refusal = await refusalOf({ dataDirectory, patienceSeconds: 1 });
  await kill(straggler);
  assert.equal(refusal.code, 'embedded-still-closing');
});

test('a database that is killed under us is up again at once, under the same address, with what was stored', async () => {
  const dataDirectory = freshDirectory();
  const server = await started({ dataDirectory });
  await query(server, "create table notes as select 'dagsorden' as text");
  const pid = () => Number.parseInt(readFileSync(join(dataDirectory, 'postgres/postmaster.pid'), 'utf8'), 10);
  const killed = pid();
  process.kill(killed, 'SIGKILL');
  await until(async () => (await query(server, 'select text from notes').catch(() => [])).length === 1);
  assert.notEqual(pid(), killed);
  await server.stop();
});

test('a database that cannot be brought back is given up with its last words', async () => {
  const dataDirectory = freshDirectory();
  const server = await started({ dataDirectory });
  const cluster = join(dataDirectory, 'postgres');
  renameSync(join(cluster, 'global'), join(cluster, 'global.away'));
  process.kill(Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  assert.match(await server.exited, /^Den indbyggede database gik ned, og Tværs er stoppet/);
  await server.stop();
});

test('a stuck database that a killed application left behind is ended, and what it acknowledged is there', async () => {
  const dataDirectory = freshDirectory();
  const app = startApp(
    dataDirectory,
    "await client.query('create table rows as select 7 as n'); console.log('stored');",
  );
  assert.equal(await firstLine(app), 'stored');
  const stuck = Number.parseInt(readFileSync(join(dataDirectory, 'postgres/postmaster.pid'), 'utf8'), 10);
  process.kill(stuck, 'SIGSTOP');
  await kill(app);
  const server = await started({ dataDirectory, patienceSeconds: 6 });
  assert.deepEqual(await query(server, 'select n from rows'), [[7]]);
  await server.stop();
});

test('a first start that was broken off halfway leaves nothing the next start stumbles over', async () => {
  const dataDirectory = freshDirectory();
  mkdirSync(join(dataDirectory, 'postgres.new'), { recursive: true });
  writeFileSync(join(dataDirectory, 'postgres.new', 'PG_VERSION'), '18\n');
  const server = await started({ dataDirectory });
  await server.stop();
  assert.equal(existsSync(join(dataDirectory, 'postgres.new')), false);
});

const mayMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', root]).status === 0;
if (mayMount) {
  test('a full disk is said, and when there is room again the start goes well', async () => {
    const directory = freshDirectory();
    mkdirSync(directory);
    const words = `mount -t tmpfs -o size=8m none "$0" && { "$@"; ls "$0"; mount -o remount,size=400m "$0"; "$@"; }`;
    const app = startApp(
      join(directory, 'tvaers'),
      "console.log('ready'); await client.end(); await server.value.stop();",
      ['unshare', '-m', 'sh', '-c', words, directory],
    );
    assert.ok(app.stdout);
    const lines: string[] = [];
    for await (const line of createInterface({ input: app.stdout })) lines.push(line);
    assert.deepEqual(lines, ['embedded-disk-full', 'tvaers', 'ready']);
  });
}

if (
  isRoot &&
  spawnSync('setpriv', ['--reuid=65534', '--clear-groups', 'test', '-r', import.meta.filename]).status === 0
) {
  test('for an ordinary user the database runs as that user', async () => {
    const home = freshDirectory();
    mkdirSync(home, { mode: 0o777 });
    chmodSync(root, 0o755);
    chmodSync(home, 0o777);
    const user = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const app = startApp(join(home, 'data'), "console.log('ready');", user);
    assert.equal(await firstLine(app), 'ready');
    const pid = Number.parseInt(readFileSync(join(home, 'data/postgres/postmaster.pid'), 'utf8'), 10);
    assert.match(readFileSync(`/proc/${pid}/status`, 'utf8'), /^Uid:\t65534\t65534\t/m);
    await kill(app);
    // What the ordinary user began, root carries on as that user.
    await (await started({ dataDirectory: join(home, 'data') })).stop();
    assert.equal(statSync(join(home, 'data/postgres')).uid, 65534);
  });
}
