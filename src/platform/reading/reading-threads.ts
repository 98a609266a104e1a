import type { SourceText } from 'tvaers-reader/source';
import { type Result, refused } from '../../kernel/result.ts';
import { readingWork } from '../limits/work.ts';
import { openPool } from '../threads/pool.ts';
import type { ReadingLimits } from './limits.ts';
import type { ReadingTask } from './reading-worker.ts';
import { refuseReading } from './texts.da.ts';

const pool = openPool<ReadingTask, Result<SourceText>>(
  new URL('./reading-worker.ts', import.meta.url),
  readingWork,
);

/** Reads in a thread of its own; it is stopped when time or memory runs out. */
export function readInThread(task: ReadingTask): Promise<Result<SourceText>> {
  return inTimeAndMemory(task.file, task.limits, pool.ask(task, task.limits.seconds));
}

/** What a thread made of a file, where it stayed within what one reading may take. */
export async function inTimeAndMemory<T>(
  file: string,
  { seconds }: Pick<ReadingLimits, 'seconds'>,
  asked: Promise<Result<Result<T>>>,
): Promise<Result<T>> {
  const fault = (code: 'source-too-slow' | 'source-unreadable') =>
    refused(refuseReading(code, { file, seconds }));
  try {
    const read = await asked;
    if (read.ok) return read.value;
    if (read.error.code === 'work-too-slow') return fault('source-too-slow');
    if (read.error.code === 'work-too-large') return fault('source-unreadable');
    return read;
  } catch {
    // Whatever a file does to the library that reads it, it is the file that cannot be read.
    return fault('source-unreadable');
  }
}
