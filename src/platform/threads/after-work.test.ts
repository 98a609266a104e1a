import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { afterWork } from './after-work.ts';

const work = `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`;
const workers: Worker[] = [];
after(() => Promise.all(workers.map((worker) => worker.terminate())));

function startThread(): Worker {
  const worker = new Worker(work, { eval: true });
  workers.push(worker);
  return worker;
}

test('a thread that works is given up when it has worked for so long', async () => {
  const worker = startThread();
  worker.postMessage('go');
  await new Promise<void>((resolve) => afterWork(worker, 0.2, resolve));
  const { user } = await worker.cpuUsage();
  assert.ok(user >= 150_000, `${user} µs`);
});

// Planted fault: measure by the clock.
test('a thread that waits its turn has spent nothing, until it has waited very long', async () => {
  const worker = startThread();
  const begin = performance.now();
  await new Promise<void>((resolve) => afterWork(worker, 0.1, resolve));
  assert.ok(performance.now() - begin >= 1000, 'ten times what it may work');
});

test('who stops waiting hears nothing', async () => {
  const worker = startThread();
  let acted = false;
  const stop = afterWork(worker, 0.01, () => {
    acted = true;
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.equal(acted, false);
});
