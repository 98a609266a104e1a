import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FileStore } from '../files/store.ts';
import type { ReceivedFile } from './multipart.ts';

/** The store as it is seen while these files pass through: they are read by their hash, and never stored. */
export function passingThrough(store: FileStore, passing: readonly ReceivedFile[]): FileStore {
  const files = new Map(passing.map((file) => [file.hash, file]));
  return {
    ...store,
    pathOf: (hash) => files.get(hash)?.path ?? store.pathOf(hash),
    async read(hash) {
      const file = files.get(hash);
      return file ? readFile(file.path) : store.read(hash);
    },
    stream(hash, range) {
      const file = files.get(hash);
      return file ? createReadStream(file.path, range) : store.stream(hash, range);
    },
    has: async (hash) => files.has(hash) || store.has(hash),
    size: async (hash) => files.get(hash)?.size ?? store.size(hash),
  };
}
