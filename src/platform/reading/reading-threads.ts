import type { SourceText } from 'tvaers-reader/source';
import { type Result, refused } from '../../kernel/result.ts';
import { readingWork } from '../limits/work.ts';
import { openPool } from '../threads/pool.ts';
import type { ReadingTask } from './reading-worker.ts';
import { refuseReading } from './texts.da.ts';

const pool = openPool<ReadingTask, Result<SourceText>>(
  new URL('./reading-worker.ts', import.meta.url),
  readingWork,
);

/** Reads in a thread of its own; it is stopped when time or memory runs out. */
export async function readInThread(task: ReadingTask): Promise<Result<SourceText>> {
  const { file, limits } = task;
  const fault = (code: 'source-too-slow' | 'source-unreadable') =>
    refused(refuseReading(code, { file, seconds: limits.seconds }));
  try {
    const read = await pool.ask(task, limits.seconds);
    if (read.ok) return read.value;
    if (read.error.code === 'work-too-slow') return fault('source-too-slow');
    if (read.error.code === 'work-too-large') return fault('source-unreadable');
    return read;
  } catch {
    // Whatever a file does to the library that reads it, it is the file that cannot be read.
    return fault('source-unreadable');
  }
}
