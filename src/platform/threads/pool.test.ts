import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '../../kernel/result.ts';
import { asAsker } from './asker.ts';
import type { Work } from './pool.testing.ts';
import { openPool, type Pool, type PoolLimits } from './pool.ts';

const program = new URL('./pool.testing.ts', import.meta.url);
const limits: PoolLimits = {
  threads: 2,
  seconds: 20,
  megabytes: 64,
  waiting: 6,
  waitingPerAddress: 3,
  tasksPerThread: 1000,
  restSeconds: 60,
};
const pools: Pool<Work, string>[] = [];
after(() => Promise.all(pools.map((pool) => pool.close())));

function open(own: Partial<PoolLimits> = {}): Pool<Work, string> {
  const pool = openPool<Work, string>(program, { ...limits, ...own });
  pools.push(pool);
  return pool;
}

const outcome = async (asked: Promise<Result<string>>) => {
  const answer = await asked;
  return answer.ok ? answer.value : answer.error.code;
};
const still = new AbortController().signal;
const from = (address: string, pool: Pool<Work, string>, work: Work, signal = still) =>
  asAsker({ address, signal }, () => outcome(pool.ask(work)));

describe('a pool of threads', () => {
  test('answers each task with its own answer', async () => {
    const pool = open();
    const names = ['a', 'b', 'c'];
    assert.deepEqual(await Promise.all(names.map((name) => outcome(pool.ask({ say: name })))), names);
  });

  test('stops a task that works for too long, and goes on', async () => {
    const pool = open({ seconds: 0.3, threads: 1 });
    assert.equal(await outcome(pool.ask({ spin: true })), 'work-too-slow');
    assert.equal(await outcome(pool.ask({ say: 'next' })), 'next');
  });

  test('stops a task that takes too much memory, and goes on', async () => {
    const pool = open({ threads: 1 });
    assert.equal(await outcome(pool.ask({ hoard: true })), 'work-too-large');
    assert.equal(await outcome(pool.ask({ say: 'next' })), 'next');
  });

  test('throws what the program threw, and where the thread ended', async () => {
    const pool = open();
    await assert.rejects(pool.ask({ fail: 'no such rule' }), /no such rule/);
    await assert.rejects(pool.ask({ exit: true }), /ended before it answered/);
    assert.equal(await outcome(pool.ask({ say: 'next' })), 'next');
  });

  test('gives a thread up after so many tasks', async () => {
    const pool = open({ threads: 1, tasksPerThread: 2 });
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) ids.push(await outcome(pool.ask({ who: true })));
    assert.deepEqual([ids[0] === ids[1], ids[1] === ids[2], ids[2] === ids[3]], [true, false, true]);
  });
});

describe('those who ask', () => {
  // Planted fault: let one address hold every thread.
  test('leave a thread for whoever comes next', async () => {
    const pool = open({ seconds: 3 });
    const greedy = [from('greedy', pool, { spin: true }), from('greedy', pool, { spin: true })];
    assert.equal(await from('modest', pool, { say: 'served' }), 'served');
    assert.deepEqual(await Promise.all(greedy), ['work-too-slow', 'work-too-slow']);
  });

  // Planted fault: one line for all, in the order they came.
  test('are served in turn, not in the order of what they ask', async () => {
    const pool = open({ threads: 1 });
    const order: string[] = [];
    const ask = (address: string, name: string) =>
      from(address, pool, { say: name }).then((said) => order.push(said));
    await Promise.all([ask('a', 'a1'), ask('a', 'a2'), ask('a', 'a3'), ask('b', 'b1'), ask('c', 'c1')]);
    assert.deepEqual(order, ['a1', 'a2', 'b1', 'c1', 'a3']);
  });

  test('for too much at once are refused, and so is whoever comes when the line is full', async () => {
    const pool = open({ threads: 1, waiting: 3, waitingPerAddress: 2, seconds: 1 });
    const first = from('a', pool, { spin: true });
    const waiting = [from('a', pool, { say: 'x' }), from('a', pool, { say: 'x' })];
    assert.equal(await from('a', pool, { say: 'x' }), 'work-crowded');
    const other = from('b', pool, { say: 'x' });
    assert.equal(await from('c', pool, { say: 'x' }), 'work-crowded');
    assert.deepEqual(await Promise.all([first, ...waiting, other]), ['work-too-slow', 'x', 'x', 'x']);
  });

  // Planted fault: let the work of those who left run on.
  test('and leave, free the place they had: in the line at once, at work soon', async () => {
    const pool = open({ threads: 1 });
    const gone = new AbortController();
    const working = from('a', pool, { spin: true }, gone.signal);
    const waiting = from('a', pool, { say: 'x' }, gone.signal);
    await pause(300);
    gone.abort();
    assert.deepEqual(await Promise.all([working, waiting]), ['work-left', 'work-left']);
    assert.equal(await from('b', pool, { say: 'next' }), 'next');
    assert.equal(await from('a', pool, { say: 'x' }, gone.signal), 'work-left');
  });
});
