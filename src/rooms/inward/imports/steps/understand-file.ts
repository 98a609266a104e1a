import { access } from 'node:fs/promises';
import type { Understood } from 'tvaers-reader';
import type { Result } from '../../../../kernel/result.ts';
import { understandingWork } from '../../../../platform/limits/work.ts';
import { usualLimits } from '../../../../platform/reading/index.ts';
import { inTimeAndMemory } from '../../../../platform/reading/reading-threads.ts';
import { openPool } from '../../../../platform/threads/pool.ts';
import type { UnderstandingTask } from './understanding-worker.ts';

const pool = openPool<UnderstandingTask, Result<Understood>>(
  new URL('./understanding-worker.ts', import.meta.url),
  understandingWork,
);

/**
 * Reads a file and understands it as an agenda, minutes or a bundle, all in one thread beside the server's own.
 * Refusals: those of the date, of the reading and of the reader · `source-too-long`.
 * @throws where no file lies there: that is no fault of the file
 */
export async function understandFile(task: UnderstandingTask): Promise<Result<Understood>> {
  await access(task.path);
  return inTimeAndMemory(task.file, usualLimits, pool.ask(task));
}
