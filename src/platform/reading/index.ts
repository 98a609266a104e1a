import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type Result, refused } from '../../kernel/result.ts';
import { type ReadingLimits, type SourceKind, type SourceText, usualLimits } from './model.ts';
import { readHere } from './read-here.ts';
import type { ReadingTask } from './reading-worker.ts';
import { recogniseKind } from './recognise.ts';
import { refuseReading } from './texts.da.ts';

export type { ReadingLimits, SourceKind, SourceLine, SourceText } from './model.ts';
export { usualLimits } from './model.ts';
export { recogniseKind } from './recognise.ts';

/**
 * Reads a file's text: pages, lines and what is known of their looks. Everything but plain text is read in a thread of its
 * own that is stopped when time or memory runs out, so a bad file can hurt nobody else.
 *
 * @param source the file's bytes, or its path
 * @param file its name, which tells the kind; the content is asked whether it agrees
 */
export async function readSource(
  source: Uint8Array | string,
  file: string,
  limits: ReadingLimits = usualLimits,
): Promise<Result<SourceText>> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const kind = await recogniseKind(bytes, file, limits);
  if (!kind.ok) return kind;
  const light = kind.value === 'txt' || kind.value === 'json' || kind.value === 'image';
  return light ? readHere(kind.value, bytes, file, limits) : readInThread(kind.value, bytes, file, limits);
}

const megabytesPerReading = 1536;

function readInThread(
  kind: SourceKind,
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<Result<SourceText>> {
  const task: ReadingTask = { kind, bytes: new Uint8Array(bytes), file, limits };
  const { promise, resolve } = Promise.withResolvers<Result<SourceText>>();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: task,
    // What a library has to say of a file's faults is not for the operator's log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytesPerReading },
  });
  const tooSlow = setTimeout(
    () => resolve(refused(refuseReading('source-too-slow', { file, seconds: limits.seconds }))),
    limits.seconds * 1000,
  );
  worker.once('message', (answer: Result<SourceText>) => resolve(answer));
  worker.once('error', () => resolve(refused(refuseReading('source-unreadable', { file }))));
  worker.once('exit', () => resolve(refused(refuseReading('source-unreadable', { file }))));
  return promise.finally(() => {
    clearTimeout(tooSlow);
    void worker.terminate();
  });
}
