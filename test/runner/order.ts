import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** How long each file took, in milliseconds, by its path in the project. */
export type Times = ReadonlyMap<string, number>;

const kept = 'node_modules/.cache/test-times.json';
const timesSchema = z.record(z.string(), z.number());

/** The times of the runs before this one on this machine; none where there was no run. */
export function readTimes(root: string): Times {
  try {
    return new Map(Object.entries(timesSchema.parse(JSON.parse(readFileSync(join(root, kept), 'utf8')))));
  } catch {
    return new Map();
  }
}

export function keepTimes(root: string, times: Times): void {
  const all = new Map([...readTimes(root), ...times]);
  mkdirSync(dirname(join(root, kept)), { recursive: true });
  writeFileSync(join(root, kept), JSON.stringify(Object.fromEntries(all)));
}

/**
 * The longest first, so that no worker is left alone with one at the end. A file never run here is guessed at: whole journeys in
 * a browser before all others, and those by their size.
 */
export function longestFirst(root: string, files: readonly string[], times: Times): readonly string[] {
  const weight = (file: string) =>
    times.get(file) ?? (isJourney(file) ? Number.POSITIVE_INFINITY : guess(root, file));
  const weights = new Map(files.map((file) => [file, weight(file)]));
  return files.toSorted((one, other) => compare(weights.get(other) ?? 0, weights.get(one) ?? 0));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function isJourney(file: string): boolean {
  return file.startsWith('test/journeys/');
}

/** A second and what its tests are written in: good enough to put small files behind large ones. */
function guess(root: string, file: string): number {
  return 1000 + (statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0);
}
