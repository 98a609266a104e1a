import { readFile } from 'node:fs/promises';
import { ok } from '../../kernel/result.ts';
import { answerTasks } from '../threads/answer-tasks.ts';
import { unpack } from './unpack.ts';

/** A ZIP by where it lies, and its name. */
export type UnpackingTask = { readonly path: string; readonly file: string };

answerTasks(async ({ path, file }: UnpackingTask) => {
  const unpacked = unpack(await readFile(path), file);
  // What goes to another thread is copied with all that lies beside it.
  return unpacked.ok
    ? ok(new Map([...unpacked.value].map(([name, bytes]) => [name, bytes.slice()])))
    : unpacked;
});
