/** One measured claim, printed as one line of JSON. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  /** What `value` and what it is held against are counted in: `ms`, `requests/s`. */
  readonly unit: string;
  /** The same measured of something well known, in the same run; null where there is nothing to hold it against. */
  readonly against: { readonly what: string; readonly value: number } | null;
  /** How many times it was measured; `value` is the median. */
  readonly runs: number;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
};

/** What the figure needs and the machine lacks: one sentence with the command that installs it. */
export class Lacking extends Error {}

/** The middle value; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Runs the work so many times. @returns how long each took, in milliseconds */
export async function timeRuns(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return times;
}

/** Two decimals are as much as a measurement is worth. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
