import { Worker } from 'node:worker_threads';
import { afterWork } from './after-work.ts';
import type { ThreadReply } from './answer-tasks.ts';

/** How a task of a thread ended. `bug` is what the program threw; a thread that died or was stopped is of no more use. */
export type Ending<Answer> =
  | ThreadReply<Answer>
  | { readonly stopped: 'work-too-slow' | 'work-too-large' | 'work-left' };

export type Thread<Task, Answer> = {
  /** One task at a time. @param signal stops the work when nobody waits for it any more */
  ask(task: Task, seconds: number, signal: AbortSignal): Promise<Ending<Answer>>;
  /** Whether it may be given another task. */
  readonly isSound: boolean;
  end(): Promise<unknown>;
};

/** A thread that is nearly done when its asker leaves may finish: another need not be started for the next one. */
const graceMilliseconds = 500;

export function startThread<Task, Answer>(program: URL, megabytes: number): Thread<Task, Answer> {
  const worker = new Worker(program, {
    // What a library has to say of a file's faults is not for the operator's log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let isSound = true;
  const fail = () => {
    isSound = false;
  };
  worker.on('error', fail).on('exit', fail);
  worker.unref();
  return {
    get isSound() {
      return isSound;
    },
    end: () => worker.terminate(),
    async ask(task, seconds, signal) {
      const { promise, resolve } = Promise.withResolvers<Ending<Answer>>();
      const stop = (stopped: 'work-too-slow' | 'work-left') => {
        isSound = false;
        resolve({ stopped });
      };
      const stopWaiting = afterWork(worker, seconds, () => stop('work-too-slow'));
      const leave = () => setTimeout(() => stop('work-left'), graceMilliseconds).unref();
      const hear = (reply: ThreadReply<Answer>) => resolve(reply);
      const fall = (error: Error & { code?: string }) =>
        resolve(isOutOfMemory(error) ? { stopped: 'work-too-large' } : { bug: error.stack ?? error.message });
      const end = () => resolve({ bug: 'the thread ended before it answered' });
      worker.on('message', hear).on('error', fall).on('exit', end);
      signal.addEventListener('abort', leave);
      worker.ref();
      worker.postMessage(task);
      const ending = await promise;
      stopWaiting();
      signal.removeEventListener('abort', leave);
      worker.off('message', hear).off('error', fall).off('exit', end).unref();
      if (!isSound) void worker.terminate();
      return ending;
    },
  };
}

function isOutOfMemory(error: { readonly code?: string }): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
