import { parentPort } from 'node:worker_threads';
import type { SourceKind } from 'tvaers-reader/source';
import type { ReadingLimits } from './limits.ts';
import { readHere } from './read-here.ts';

/** What a thread is asked to read. */
export type ReadingTask = {
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: ReadingLimits;
};

parentPort?.on('message', async ({ kind, bytes, file, limits }: ReadingTask) => {
  parentPort?.postMessage(await readHere(kind, bytes, file, limits));
});
