import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingLimits, SourceKind } from './model.ts';
import { readHere } from './read-here.ts';

/** What the thread is started with. */
export type ReadingTask = {
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: ReadingLimits;
};

const task: ReadingTask = workerData;
parentPort?.postMessage(await readHere(task.kind, task.bytes, task.file, task.limits));
