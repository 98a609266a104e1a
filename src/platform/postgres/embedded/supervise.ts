import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '../../../kernel/result.ts';
import type { Server } from './server.ts';

/** So many deaths within so long are no accident any more. */
const deathsBorne = 10;
const withinMilliseconds = 60_000;
/** What the dead one's children hold on to is free after a moment; so often it is tried again. */
const attempts = 20;
const betweenMilliseconds = 250;

/**
 * A server that is started again when it ends unasked (killed, out of memory, crashed): connections are lost, Tværs is
 * not. It is given up when it keeps dying or cannot be started; `exited` then has the last words.
 */
export function supervise(first: Server, startAgain: () => Promise<Result<Server>>): Server {
  let current = first;
  let stopping = false;
  const deaths: number[] = [];
  const watch = async (): Promise<string> => {
    for (;;) {
      const said = await current.exited;
      if (stopping) return said;
      deaths.push(performance.now());
      const recent = deaths.filter((at) => performance.now() - at < withinMilliseconds);
      if (recent.length > deathsBorne) return said;
      const again = await startSoon();
      if (!again) return said;
      current = again;
      if (stopping) await current.stop();
    }
  };
  const startSoon = async (): Promise<Server | null> => {
    for (let attempt = 0; attempt < attempts && !stopping; attempt += 1) {
      const started = await startAgain();
      if (started.ok) return started.value;
      await pause(betweenMilliseconds);
    }
    return null;
  };
  const exited = watch();
  return {
    exited,
    stop: async () => {
      stopping = true;
      await current.stop();
      await exited;
    },
  };
}
