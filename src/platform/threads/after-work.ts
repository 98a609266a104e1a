import type { Worker } from 'node:worker_threads';

/** How often the thread's own time is asked for, at most. */
const often = 500;
/** A thread that does nothing and never answers is given up too, by the clock. */
const idleTimes = 20;

/**
 * Acts when the thread has worked for so many seconds from now: the processor's seconds, for on a busy machine the
 * clock's say nothing of the file. Acts once at the most. @returns a function that stops waiting
 */
export function afterWork(worker: Worker, seconds: number, act: () => void): () => void {
  // A thread that is starting has done nothing yet.
  const begin = worker.cpuUsage().catch(() => undefined);
  const look = async () => {
    const { user, system } = await worker.cpuUsage(await begin);
    if ((user + system) / 1_000_000 >= seconds) end();
  };
  // A thread that has ended cannot be asked, and needs no ending.
  const timer = setInterval(() => void look().catch(() => undefined), Math.min(often, seconds * often));
  const idle = setTimeout(() => end(), seconds * 1000 * idleTimes);
  const stop = () => {
    clearInterval(timer);
    clearTimeout(idle);
  };
  const end = () => {
    stop();
    act();
  };
  return stop;
}
