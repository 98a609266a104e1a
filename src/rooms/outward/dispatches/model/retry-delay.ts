/** Minutes to wait after the 1st, 2nd … failed attempt; after the last there is no further attempt. */
const waits = [1, 5, 15, 60, 240, 720] as const;

/**
 * How long to wait after so many failed attempts.
 * @returns minutes, or null when the mail is given up
 */
export function calculateRetryDelay(attempts: number): number | null {
  return waits[attempts - 1] ?? null;
}
