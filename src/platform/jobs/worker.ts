import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../postgres/database.ts';
import { type JobHandlers, runDue } from './queue.ts';

export type Worker = {
  /** Looks at once, without waiting for the next round. */
  wake(): void;
  /** Ends after the job that is being done. */
  stop(): Promise<void>;
};

/**
 * Looks for due jobs every few seconds for as long as the server runs.
 * @param onError told when the queue itself cannot be reached; the next round tries again
 */
export function startWorker(options: {
  readonly db: Database;
  readonly handlers: JobHandlers;
  readonly clock: Clock;
  readonly everyMilliseconds: number;
  readonly onError: (error: unknown) => void;
}): Worker {
  let stopped = false;
  let wake = () => {};
  const rounds = async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await runDue(options.db, options.handlers, options.clock.now()).catch(options.onError);
      await Promise.race([woken, pause(options.everyMilliseconds)]);
    }
  };
  const running = rounds();
  return {
    wake: () => wake(),
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
