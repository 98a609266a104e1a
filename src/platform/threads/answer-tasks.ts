import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

/** What a thread says to a task: its answer, or the fault of ours that it met. */
export type ThreadReply<Answer> = { readonly answer: Answer } | { readonly bug: string };

/** Makes this thread one of a pool: answers each task it is given, one after the other. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Answer | Promise<Answer>): void {
  stepBack();
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await replyTo(task, answer));
  });
}

async function replyTo<Task, Answer>(
  task: Task,
  answer: (task: Task) => Answer | Promise<Answer>,
): Promise<ThreadReply<Answer>> {
  try {
    return { answer: await answer(task) };
  } catch (error) {
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Who answers requests goes first. Linux alone gives a thread a priority of its own. */
function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(5);
  } catch {
    // Not allowed here: the threads share as they are.
  }
}
