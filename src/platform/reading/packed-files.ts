import { access, readFile } from 'node:fs/promises';
import type { SourceText } from 'tvaers-reader/source';
import type { Result } from '../../kernel/result.ts';
import { readingWork } from '../limits/work.ts';
import { openPool } from '../threads/pool.ts';
import { readSource } from './index.ts';
import { usualLimits } from './limits.ts';
import { inTimeAndMemory, readInThread } from './reading-threads.ts';
import type { PackedFiles } from './unpack.ts';
import type { UnpackingTask } from './unpacking-worker.ts';

const unpacking = openPool<UnpackingTask, Result<PackedFiles>>(
  new URL('./unpacking-worker.ts', import.meta.url),
  { ...readingWork, threads: 1 },
);

/**
 * Unpacks a stored ZIP in a thread of its own. Refusals: those of `unpack` and of a thread that takes too much.
 * @throws where no file lies there: that is no fault of the file
 */
export async function unpackFiles(path: string, file: string): Promise<Result<PackedFiles>> {
  await access(path);
  return inTimeAndMemory(file, usualLimits, unpacking.ask({ path, file }));
}

/**
 * Reads a file, or the publication in a package of files (ZIP). Refusals: those of `readSource` ·
 * `source-zip-without-agenda`
 */
export async function readSourceOrPackage(
  source: Uint8Array | string,
  file: string,
): Promise<Result<SourceText>> {
  if (!/\.zip$/i.test(file)) return readSource(source, file);
  const bytes = new Uint8Array(typeof source === 'string' ? await readFile(source) : source);
  return readInThread({ kind: 'package', bytes, file, limits: usualLimits });
}
