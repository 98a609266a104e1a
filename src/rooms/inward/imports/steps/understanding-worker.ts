import { readFile } from 'node:fs/promises';
import { type ImportRequest, readDocument, readRequest, type Understood } from 'tvaers-reader';
import { type Result, refused } from '../../../../kernel/result.ts';
import { understandingWork } from '../../../../platform/limits/work.ts';
import { usualLimits } from '../../../../platform/reading/limits.ts';
import { readWholeHere } from '../../../../platform/reading/read-here.ts';
import { refuseReading } from '../../../../platform/reading/texts.da.ts';
import { answerTasks } from '../../../../platform/threads/answer-tasks.ts';

/** A stored file by where it lies and its name, with what was said of it. */
export type UnderstandingTask = Pick<ImportRequest, 'council' | 'profile'> & {
  readonly path: string;
  readonly file: string;
  readonly on: string;
};

answerTasks(async ({ path, file, council, on, profile }: UnderstandingTask): Promise<Result<Understood>> => {
  const request = readRequest(council, on);
  if (!request.ok) return request;
  const source = await readWholeHere(await readFile(path), file, usualLimits);
  if (!source.ok) return source;
  const read = readDocument(source.value, { ...request.value, ...(profile ? { profile } : {}) });
  return read.ok ? refuseLong(read, file) : read;
});

function refuseLong(
  read: { readonly ok: true; readonly value: Understood },
  file: string,
): Result<Understood> {
  const letters = JSON.stringify(read.value).length;
  const limit = understandingWork.letters;
  return letters > limit ? refused(refuseReading('source-too-long', { file, letters, limit })) : read;
}
