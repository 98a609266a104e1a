import type { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

export type ZipEntry = { readonly path: string; readonly content: () => Iterable<Uint8Array> | Readable };

/** Larger than this, the format's own fields overflow (there is no ZIP64 in what writes them). */
export const largestZip = 4_000_000_000;

/**
 * A ZIP file piece by piece, so that it is never held in memory. Nothing is packed tighter: what annexes are made of
 * is packed already.
 * @param at the time every entry gets: the same content gives the same file
 */
export async function* zipEntries(entries: readonly ZipEntry[], at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { path, content } of entries) {
    const entry = new ZipPassThrough(path);
    entry.mtime = at;
    zip.add(entry);
    for await (const chunk of content()) {
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
