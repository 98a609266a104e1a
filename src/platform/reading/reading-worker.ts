import type { SourceKind } from 'tvaers-reader/source';
import { answerTasks } from '../threads/answer-tasks.ts';
import type { ReadingLimits } from './limits.ts';
import { readHere } from './read-here.ts';

/** What a thread is asked to read. */
export type ReadingTask = {
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: ReadingLimits;
};

answerTasks(({ kind, bytes, file, limits }: ReadingTask) => readHere(kind, bytes, file, limits));
