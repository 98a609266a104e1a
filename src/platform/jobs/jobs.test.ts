import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database.ts';
import { until } from '../../../test/until.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { publicViewer, systemViewer } from '../../kernel/viewer.ts';
import { enqueueJob, forgetDone, runDue } from './queue.ts';
import { startWorker } from './worker.ts';

const { database: db } = await testDatabase();
const noon = Temporal.Instant.from('2026-06-01T12:00:00Z');
const at = (minutes: number) => noon.add({ minutes });

async function ask(kind: string, payload: unknown, runAt = noon) {
  await db.as(systemViewer, (trx) => enqueueJob(trx, kind, payload, runAt));
}

async function waiting(kind: string) {
  return db.as(systemViewer, (trx) =>
    trx.selectFrom('jobs').select(['attempts', 'last_error', 'done_at']).where('kind', '=', kind).execute(),
  );
}

test('jobs are done in the order they fell due, and once', async () => {
  await ask('order', 'second', at(-1));
  await ask('order', 'first', at(-2));
  await ask('order', 'later', at(5));
  const seen: unknown[] = [];
  const handlers = { order: async (payload: unknown) => void seen.push(payload) };
  assert.deepEqual(await runDue(db, handlers, noon), { done: 2, failed: 0 });
  assert.deepEqual(await runDue(db, handlers, noon), { done: 0, failed: 0 });
  assert.deepEqual(seen, ['first', 'second']);
});

test('a failing job waits 1, 2, 5 … minutes and is given up after the eighth attempt', async () => {
  await ask('fails', null);
  const handlers = { fails: async () => Promise.reject(new Error('the file is away')) };
  let now = noon;
  const tried: number[] = [];
  for (let minute = 0; minute < 3000; minute += 1) {
    if ((await runDue(db, handlers, now)).failed === 1) tried.push(minute);
    now = now.add({ minutes: 1 });
  }
  // 0 · +1 · +2 · +5 · +15 · +60 · +180 · +720
  assert.deepEqual(tried, [0, 1, 3, 8, 23, 83, 263, 983]);
  const [job] = await waiting('fails');
  assert.deepEqual([job?.attempts, job?.last_error, job?.done_at], [8, 'the file is away', null]);
});

test('a job whose process died is taken again when its lease is over', async () => {
  await ask('dies', 1);
  const never = { dies: () => new Promise<void>(() => {}) };
  void runDue(db, never, noon);
  const seen: unknown[] = [];
  const handlers = { dies: async (payload: unknown) => void seen.push(payload) };
  await until(async () => (await waiting('dies'))[0]?.attempts !== 0);
  await runDue(db, handlers, at(14));
  assert.deepEqual(seen, []);
  await runDue(db, handlers, at(16));
  assert.deepEqual(seen, [1]);
});

test('four workers at once do every job exactly once', async () => {
  for (let each = 0; each < 40; each += 1) await ask('shared', each);
  const seen: unknown[] = [];
  const handlers = { shared: async (payload: unknown) => void seen.push(payload) };
  await Promise.all([1, 2, 3, 4].map(() => runDue(db, handlers, noon)));
  assert.deepEqual(
    seen.map(Number).sort((a, b) => a - b),
    Array.from({ length: 40 }, (_, each) => each),
  );
});

test('jobs of unknown kinds wait for a process that knows them', async () => {
  await ask('unknown', null);
  assert.deepEqual(await runDue(db, {}, noon), { done: 0, failed: 0 });
  assert.equal((await waiting('unknown'))[0]?.attempts, 0);
});

test('a job asked for in a transaction that is undone never runs', async () => {
  await assert.rejects(
    db.as(systemViewer, async (trx) => {
      await enqueueJob(trx, 'undone', null, noon);
      throw new Error('undo');
    }),
  );
  assert.deepEqual(await waiting('undone'), []);
});

// Planted fault: grant insert on jobs to tvaers_app.
test('nobody asks for jobs past the door', async () => {
  const forms = [
    sql`insert into jobs (id, kind, payload) values (gen_random_uuid(), 'undone', 'null')`,
    sql`select ask_for_work('{"kind":"undone"}', 'x')`,
  ];
  for (const viewer of [publicViewer, systemViewer])
    for (const form of forms)
      await assert.rejects(
        db.as(viewer, (trx) => form.execute(trx)),
        /permission denied|only the door writes this/,
      );
  assert.deepEqual(await waiting('undone'), []);
});

test('done jobs are forgotten, failed ones stay to be read', async () => {
  await forgetDone(db, at(1_000_000));
  assert.equal((await waiting('order')).length, 1, 'the one that lies in the future');
  assert.equal((await waiting('fails')).length, 1);
});

test('a worker does what is due as it comes and stops when told', async () => {
  const seen: unknown[] = [];
  const handlers = { worked: async (payload: unknown) => void seen.push(payload) };
  const errors: unknown[] = [];
  const worker = startWorker({
    db,
    handlers,
    clock: fixedClock(noon),
    everyMilliseconds: 60_000,
    onError: (error) => errors.push(error),
  });
  await ask('worked', 'a');
  await until(() => {
    worker.wake();
    return seen.length > 0;
  });
  await worker.stop();
  await ask('worked', 'b');
  assert.deepEqual([seen, errors], [['a'], []]);
});
