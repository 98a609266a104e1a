import { Worker } from 'node:worker_threads';
import { afterWork } from '../../threads/after-work.ts';
import type { Finding, InspectionTask } from './model.ts';

let thread: Worker | null = null;
/** Ends when the file before has been looked into: one at a time keeps memory small. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Looks into a file in the one thread kept for it; null when it took too long or brought the thread down, which is
 * then started afresh for the next.
 */
export function inspectInThread(task: InspectionTask): Promise<Finding | null> {
  const mine = turn.then(() => ask(task));
  turn = mine;
  return mine;
}

async function ask(task: InspectionTask): Promise<Finding | null> {
  const worker = thread ?? startThread();
  thread = worker;
  worker.ref();
  const { promise, resolve } = Promise.withResolvers<Finding | null>();
  const stopWaiting = afterWork(worker, task.limits.seconds, () => resolve(null));
  worker.once('message', resolve);
  worker.once('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  worker.postMessage(task);
  const finding = await promise;
  stopWaiting();
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  if (finding === null) {
    thread = null;
    await worker.terminate();
  } else {
    // An idle thread does not keep the process alive.
    worker.unref();
  }
  return finding;
}

function startThread(): Worker {
  return new Worker(new URL('./inspection-worker.ts', import.meta.url), {
    // What a library has to say of a file's faults is not for the operator's log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}
