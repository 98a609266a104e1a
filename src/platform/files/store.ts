import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type StoredFile = { readonly hash: string; readonly size: number };

/** Files by content: the same bytes are stored once, and a stored file never changes. */
export type FileStore = {
  /** Stores a stream without holding it in memory. Nothing is left behind when the stream breaks. */
  put(content: Readable): Promise<StoredFile>;
  /** @throws when there is no such file: a reference without a file is a bug */
  read(hash: string): Promise<Buffer>;
  stream(hash: string, range?: { readonly start: number; readonly end: number }): Readable;
  has(hash: string): Promise<boolean>;
  size(hash: string): Promise<number>;
  /** Where the bytes lie, for readers that want a path. */
  pathOf(hash: string): string;
};

export async function openFileStore(folder: string): Promise<FileStore> {
  await mkdir(join(folder, 'incoming'), { recursive: true });
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`not a file hash: ${hash}`);
    return join(folder, hash.slice(0, 2), hash);
  };
  return {
    async put(content) {
      const temporary = join(folder, 'incoming', randomUUID());
      try {
        const stored = await writeHashed(content, temporary);
        await mkdir(join(folder, stored.hash.slice(0, 2)), { recursive: true });
        await rename(temporary, pathOf(stored.hash));
        return stored;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    read: (hash) => readFile(pathOf(hash)),
    stream: (hash, range) => createReadStream(pathOf(hash), range),
    has: (hash) =>
      access(pathOf(hash)).then(
        () => true,
        () => false,
      ),
    size: async (hash) => (await stat(pathOf(hash))).size,
    pathOf,
  };
}

async function writeHashed(content: Readable, path: string): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(content, measure, createWriteStream(path, { flush: true }));
  return { hash: hash.digest('hex'), size };
}
