import { availableParallelism } from 'node:os';
import type { PoolLimits } from '../threads/pool.ts';

const threads = Math.max(2, availableParallelism());

/** Asking a rule: seconds are for forms and links that anybody can make. */
export const ruleWork: PoolLimits = {
  threads,
  seconds: 5,
  megabytes: 512,
  waiting: 200,
  waitingPerAddress: 40,
  tasksPerThread: 10_000,
  restSeconds: 600,
};

/** Reading a file somebody sent; what one reading may take stands in `ReadingLimits`. */
export const readingWork: PoolLimits = {
  threads: 2,
  seconds: 60,
  megabytes: 1536,
  waiting: 100,
  waitingPerAddress: 20,
  tasksPerThread: 25,
  restSeconds: 20,
};

/** Reading a document as an agenda: what is understood of it is shown on one page, and stands in one row. */
export const understandingWork: PoolLimits & { readonly letters: number } = {
  ...readingWork,
  /** Of what was understood, written out; a paper of sixty pages has some 300,000. */
  letters: 2_000_000,
};

/** Setting one document: the thread stays, as its fonts take a second to load. */
export const printWork: PoolLimits = {
  threads: 2,
  seconds: 60,
  megabytes: 1024,
  waiting: 100,
  waitingPerAddress: 20,
  tasksPerThread: 500,
  restSeconds: 600,
};

/** Binding many files into one: a thread gives its memory back when it is done. */
export const bindingWork: PoolLimits = {
  threads: 1,
  seconds: 600,
  megabytes: 4096,
  waiting: 20,
  waitingPerAddress: 4,
  tasksPerThread: 1,
  restSeconds: 1,
};
