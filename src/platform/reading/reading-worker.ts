import type { SourceKind } from 'tvaers-reader/source';
import { answerTasks } from '../threads/answer-tasks.ts';
import type { ReadingLimits } from './limits.ts';
import { readHere, readPackageHere } from './read-here.ts';

/** What a thread is asked to read. */
export type ReadingTask = {
  /** A package is a ZIP with a publication in it. */
  readonly kind: SourceKind | 'package';
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: ReadingLimits;
};

answerTasks(({ kind, bytes, file, limits }: ReadingTask) =>
  kind === 'package' ? readPackageHere(bytes, file, limits) : readHere(kind, bytes, file, limits),
);
