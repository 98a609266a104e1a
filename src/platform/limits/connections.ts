import { readFileSync } from 'node:fs';

/** What one HTTP server lets others take of it. */
export type ConnectionLimits = {
  /** Open connections in all. */
  readonly inAll: number;
  /** Open connections from one address; many people may sit behind one. */
  readonly perAddress: number;
  /** Within which a request's head must have come whole. */
  readonly headSeconds: number;
  /** Within which a request must have come whole: 200 MB over a slow line take their time. */
  readonly requestSeconds: number;
  /** A body that comes more slowly is given up, after so many seconds of it. */
  readonly bodyBytesPerSecond: number;
  readonly slowSeconds: number;
  /** A reader that takes nothing of its answer for so long is let go. */
  readonly stalledSeconds: number;
  /** How long a connection may wait for its next request: longer than the minute nginx keeps one. */
  readonly waitingSeconds: number;
  readonly headBytes: number;
  readonly headLines: number;
};

/** @param descriptors how many files and connections this process may have open */
export function connectionLimits(descriptors: number = openDescriptors()): ConnectionLimits {
  // What is left is for files, the database, threads and the log.
  const inAll = Math.max(16, Math.min(10_000, Math.floor(descriptors / 2)));
  return {
    inAll,
    perAddress: Math.ceil(inAll / 4),
    headSeconds: 15,
    requestSeconds: 30 * 60,
    bodyBytesPerSecond: 256,
    slowSeconds: 20,
    stalledSeconds: 60,
    waitingSeconds: 65,
    headBytes: 16 * 1024,
    headLines: 100,
  };
}

/** How many descriptors the system gives this process; where it does not say, as many as macOS gives by itself. */
function openDescriptors(): number {
  try {
    const line = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return line === undefined ? 256 : Number(line);
  } catch {
    return 256;
  }
}
