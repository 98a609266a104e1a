import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type FileHash, fileInput } from '../../kernel/ids.ts';
import { troubleWithDisk } from './errors.ts';
import { noScanner, type Scanner } from './scanning/model.ts';

export type StoredFile = { readonly hash: FileHash; readonly size: number };

/** Bytes that have come in whole but are not in the store yet: the receiver keeps or discards them. */
export type IncomingFile = StoredFile & {
  /** Where the bytes lie until then. */
  readonly path: string;
  keep(): Promise<void>;
  discard(): Promise<void>;
};

/** Files by content: the same bytes are stored once, and a stored file never changes. */
export type FileStore = {
  /**
   * Stores a stream without holding it in memory. Nothing is left behind when the stream breaks.
   * @throws Trouble where the disk is full or may not be written to
   */
  put(content: Readable): Promise<StoredFile>;
  /** Takes a stream in without storing it yet: for several files that are stored together or not at all. */
  receive(content: Readable): Promise<IncomingFile>;
  /** @throws when there is no such file: a reference without a file is a bug */
  read(hash: FileHash): Promise<Buffer>;
  stream(hash: FileHash, range?: { readonly start: number; readonly end: number }): Readable;
  has(hash: FileHash): Promise<boolean>;
  size(hash: FileHash): Promise<number>;
  /** Where the bytes lie, for readers that want a path. */
  pathOf(hash: FileHash): string;
  /** Looks for viruses in what is taken in from people. */
  readonly scanner: Scanner;
  /** Every stored file and every incoming one left by a process that died, with the instant it was last written. */
  list(): AsyncGenerator<{
    readonly hash: FileHash | null;
    readonly path: string;
    readonly writtenAt: Temporal.Instant;
  }>;
};

export async function openFileStore(folder: string, scanner: Scanner = noScanner): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  const pathOf = (hash: FileHash) => {
    if (!isHash(hash)) throw new Error(`not a file hash: ${hash}`);
    return join(folder, hash.slice(0, 2), hash);
  };
  const receive = async (content: Readable): Promise<IncomingFile> => {
    const temporary = join(incoming, randomUUID());
    const discard = () => rm(temporary, { force: true });
    try {
      const stored = await writeHashed(content, temporary);
      return { ...stored, path: temporary, keep: () => moveInto(pathOf(stored.hash), temporary), discard };
    } catch (error) {
      await discard();
      throw troubleWithDisk(error);
    }
  };
  return {
    async put(content) {
      const file = await receive(content);
      await file.keep();
      return { hash: file.hash, size: file.size };
    },
    receive,
    scanner,
    read: (hash) => readFile(pathOf(hash)),
    stream: (hash, range) => createReadStream(pathOf(hash), range),
    has: (hash) =>
      access(pathOf(hash)).then(
        () => true,
        () => false,
      ),
    size: async (hash) => (await stat(pathOf(hash))).size,
    pathOf,
    list: () => listFiles(folder),
  };
}

export function isHash(text: string): text is FileHash {
  return /^[0-9a-f]{64}$/.test(text);
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
  return { hash: fileInput.parse(hash.digest('hex')), size };
}

async function moveInto(path: string, temporary: string): Promise<void> {
  const folder = join(path, '..');
  try {
    await mkdir(folder, { recursive: true });
    await rename(temporary, path);
  } catch (error) {
    throw troubleWithDisk(error);
  }
  // The name must survive a power cut as well as the bytes do.
  const directory = await open(folder);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function* listFiles(folder: string): ReturnType<FileStore['list']> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs } = await stat(path);
    const writtenAt = Temporal.Instant.fromEpochMilliseconds(Math.floor(mtimeMs));
    yield { hash: isHash(entry.name) ? entry.name : null, path, writtenAt };
  }
}
