import { threadId } from 'node:worker_threads';
import { answerTasks } from './answer-tasks.ts';

/** What a thread of the tests can be asked to do. */
export type Work =
  | { readonly say: string }
  | { readonly spin: true }
  | { readonly hoard: true }
  | { readonly fail: string }
  | { readonly exit: true }
  | { readonly who: true };

answerTasks((work: Work): string => {
  if ('say' in work) return work.say;
  if ('who' in work) return String(threadId);
  if ('fail' in work) throw new Error(work.fail);
  if ('exit' in work) process.exit(0);
  const held: string[][] = [];
  for (;;) if ('hoard' in work) held.push(Array.from({ length: 10_000 }, (_, at) => `${held.length} ${at}`));
});
