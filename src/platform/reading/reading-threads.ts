import { Worker } from 'node:worker_threads';
import type { SourceText } from 'tvaers-reader/source';
import { type Result, refused } from '../../kernel/result.ts';
import { afterWork } from '../threads/after-work.ts';
import type { ReadingTask } from './reading-worker.ts';
import { refuseReading } from './texts.da.ts';

/** A thread that has read without harm waits a while for the next file, so that libraries are loaded only once. */
const idle: { worker: Worker; readings: number; retire: NodeJS.Timeout }[] = [];
const mostIdle = 2;
const idleMilliseconds = 20_000;
const readingsPerThread = 25;
const megabytesPerThread = 1536;

/** Reads in a thread of its own; it is stopped when time or memory runs out. */
export async function readInThread(task: ReadingTask): Promise<Result<SourceText>> {
  const waiting = idle.pop();
  if (waiting) clearTimeout(waiting.retire);
  const worker = waiting?.worker ?? startThread();
  worker.ref();
  const { answer, sound } = await ask(worker, task);
  if (sound) release(worker, (waiting?.readings ?? 0) + 1);
  else void worker.terminate();
  return answer;
}

function startThread(): Worker {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    // What a library has to say of a file's faults is not for the operator's log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytesPerThread },
  });
  // A thread that fails while it waits is not missed: the next file gets a new one.
  worker.on('error', () => undefined);
  return worker;
}

type Outcome = { answer: Result<SourceText>; sound: boolean };

function ask(worker: Worker, task: ReadingTask): Promise<Outcome> {
  const { file, limits } = task;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const fail = (code: 'source-too-slow' | 'source-unreadable') =>
    resolve({ answer: refused(refuseReading(code, { file, seconds: limits.seconds })), sound: false });
  const stopWaiting = afterWork(worker, limits.seconds, () => fail('source-too-slow'));
  const read = (answer: Result<SourceText>) => resolve({ answer, sound: true });
  const broken = () => fail('source-unreadable');
  worker.on('message', read).on('error', broken).on('exit', broken);
  worker.postMessage(task);
  return promise.finally(() => {
    stopWaiting();
    worker.off('message', read).off('error', broken).off('exit', broken);
  });
}

function release(worker: Worker, readings: number): void {
  if (readings >= readingsPerThread || idle.length >= mostIdle) {
    void worker.terminate();
    return;
  }
  worker.unref();
  const retire = setTimeout(() => {
    const at = idle.findIndex((each) => each.worker === worker);
    if (at >= 0) idle.splice(at, 1);
    void worker.terminate();
  }, idleMilliseconds);
  retire.unref();
  idle.push({ worker, readings, retire });
}
