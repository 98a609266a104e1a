import { rm } from 'node:fs/promises';
import type { FileHash } from '../../../../kernel/ids.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { type Door, doorFor, type House } from '../../../../platform/door/index.ts';
import { forgetFile } from '../commands/forget-file.ts';

/**
 * Removes files nothing refers to: uploads that were refused or never finished, and files of rows that are gone.
 * @param before only what was stored before this instant: what has just come is not referred to yet
 * @param after only what was stored since; null for all there is
 * @returns how many were removed
 */
export async function sweepFiles(
  house: House,
  before: Temporal.Instant,
  after: Temporal.Instant | null = null,
): Promise<number> {
  const door = doorFor(house, systemAs('files'));
  let removed = 0;
  for await (const { hash, path, writtenAt } of house.files.list()) {
    if (Temporal.Instant.compare(writtenAt, before) >= 0) continue;
    if (after !== null && Temporal.Instant.compare(writtenAt, after) < 0) continue;
    if (hash === null) {
      await rm(path, { force: true });
      removed += 1;
    } else if (await removeUnreferred(door, hash, path)) removed += 1;
  }
  return removed;
}

async function removeUnreferred(door: Door, hash: FileHash, path: string): Promise<boolean> {
  const forgotten = await door.do(forgetFile, { hash, removeBytes: () => rm(path, { force: true }) });
  return forgotten.ok && forgotten.value;
}
