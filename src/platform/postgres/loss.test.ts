import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { until } from '../../../test/until.ts';
import { asId, type CouncilId } from '../../kernel/ids.ts';
import { expectOk, ok } from '../../kernel/result.ts';
import { systemAs } from '../../kernel/system.ts';
import { Trouble } from '../../kernel/trouble.ts';
import { publicViewer } from '../../kernel/viewer.ts';
import { type Database, openDatabase } from './database.ts';
import { connectionUrl, startEmbedded } from './embedded/index.ts';
import { migrate } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-loss-'));
const embedded = expectOk(await startEmbedded({ dataDirectory: folder }));
const address = connectionUrl(embedded.connection);
await migrate(address);
const patience = { size: 4, connectSeconds: 2, statementSeconds: 1, lockSeconds: 1, idleSeconds: 5 };
const db = openDatabase(address, patience);
const unhandled: unknown[] = [];
process.on('uncaughtException', (error) => unhandled.push(error));
after(async () => {
  await db.close();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
});

const postmaster = () => Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10);
const council = systemAs('reference');

/** One acknowledged write. */
async function write(database: Database, id: CouncilId): Promise<void> {
  await database.as(council, (trx) =>
    trx.insertInto('councils').values({ id, name: id, kind: 'kkr' }).execute(),
  );
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    assert.match(error.refusal.message, /^[A-ZÆØÅ].*\.$/);
    return error.refusal.code;
  }
}

async function answersAgain(): Promise<void> {
  await until(async () => (await codeOf(db.read(publicViewer, async () => 1))) === 'done');
}

let writes = 0;

/** Writes without a pause in several lanes until told to stop. @returns what was acknowledged, and what was said else */
function writing(lanes: number) {
  let stopped = false;
  const acknowledged: CouncilId[] = [];
  const said = new Set<string>();
  const lane = async () => {
    while (!stopped) {
      writes += 1;
      const id: CouncilId = asId(`raad-${writes}`);
      const code = await codeOf(write(db, id));
      if (code === 'done') acknowledged.push(id);
      else {
        said.add(code);
        await pause(5);
      }
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));
  return {
    acknowledged,
    said,
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

async function kept(ids: readonly CouncilId[]): Promise<number> {
  const rows = await db.read(publicViewer, (trx) =>
    trx.selectFrom('councils').select('id').where('id', 'in', ids).execute(),
  );
  return rows.length;
}

beforeEach(answersAgain);

describe('a database that goes away under writes', () => {
  test('loses nothing acknowledged to backends that are killed, and ends nobody', async () => {
    const load = writing(6);
    for (let round = 0; round < 10; round += 1) {
      const before = load.acknowledged.length;
      await until(() => load.acknowledged.length > before + 3);
      const pids = await db
        .asSystem('jobs', (trx) =>
          sql<{ pid: number }>`select pid from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(trx),
        )
        .catch(() => ({ rows: [] }));
      const victim = pids.rows[0]?.pid;
      if (victim !== undefined) process.kill(victim, round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
      await answersAgain();
    }
    await load.stop();
    assert.equal(await kept(load.acknowledged), load.acknowledged.length);
    assert.ok(load.acknowledged.length > 30, `${load.acknowledged.length} writes`);
    assert.ok(load.said.has('database-away'), [...load.said].join());
    assert.deepEqual(unhandled, []);
  });

  test('is started again when its first process is killed, under the same address', async () => {
    for (let round = 0; round < 3; round += 1) {
      const load = writing(6);
      await until(() => load.acknowledged.length > 5);
      const killed = postmaster();
      process.kill(killed, 'SIGKILL');
      await until(() => load.said.size > 0);
      await answersAgain();
      await load.stop();
      assert.notEqual(postmaster(), killed);
      assert.equal(await kept(load.acknowledged), load.acknowledged.length);
    }
    assert.deepEqual(unhandled, []);
  });
});

describe('a database that is there and does not do its work', () => {
  test('keeps nobody waiting when it is stuck, and goes on when it is not', async () => {
    await db.read(publicViewer, async () => 1);
    const backends = await db.asSystem('jobs', (trx) =>
      sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database()`.execute(trx),
    );
    const stuck = [postmaster(), ...backends.rows.map(({ pid }) => pid)];
    for (const pid of stuck) process.kill(pid, 'SIGSTOP');
    const begun = performance.now();
    const said = await Promise.all(
      Array.from({ length: 8 }, () => codeOf(db.read(publicViewer, async () => 1))),
    ).finally(() => {
      for (const pid of stuck) process.kill(pid, 'SIGCONT');
    });
    // Two seconds for a connection, three for the statement, and what a busy machine adds.
    assert.ok(performance.now() - begun < 20_000);
    assert.deepEqual(
      said.filter((code) => !['database-stuck', 'database-busy', 'database-away'].includes(code)),
      [],
    );
    await answersAgain();
  });

  test('ends a statement that takes too long', async () => {
    const sleeping = db.read(publicViewer, (trx) => sql`select pg_sleep(30)`.execute(trx));
    assert.equal(await codeOf(sleeping), 'database-stuck');
  });

  test('ends a wait for a lock that is not let go', async () => {
    await write(db, asId('laast'));
    const change = (name: string, then: () => Promise<void>) =>
      db.as(council, async (trx) => {
        await trx.updateTable('councils').set({ name }).where('id', '=', asId<'councils'>('laast')).execute();
        await then();
      });
    const answers = await change('først', async () => {
      assert.match(await codeOf(change('så', async () => {})), /^database-(busy|stuck)$/);
    });
    assert.equal(answers, undefined);
  });

  test('that can only be read says so where something was to be written', async () => {
    // A standby refuses with the same code as a transaction that may only read.
    const refusing = db.wholly(council, async (trx) => {
      await sql`set transaction read only`.execute(trx);
      await sql`insert into councils (id, name, kind) values ('nej', 'nej', 'kkr')`.execute(trx);
      return ok(null);
    });
    assert.equal(await codeOf(refusing), 'database-read-only');
    const reading = db.read(publicViewer, (trx) => sql`delete from councils`.execute(trx));
    await assert.rejects(reading, /read-only transaction/, 'a read that writes is a fault of ours');
  });
});
