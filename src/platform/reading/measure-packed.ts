import { Inflate, unzipSync } from 'fflate';

/** What a packed file (docx, xlsx) turns out to be before anybody unpacks it in earnest. */
type Packing = 'fits' | 'too-large' | 'broken';

type Entry = {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
};

const mostEntries = 20_000;
const hardestRatio = 200;
/** Below this size a hard-packed file is harmless: rows of blank cells pack very well. */
const harmlessBytes = 20 * 1024 * 1024;

/**
 * Adds up what the entries say they unpack to, then unpacks them one by one only to count, and stops at the limit:
 * the sizes a packed file states may lie.
 */
export function measurePacked(bytes: Uint8Array, limit: number): Packing {
  const entries = listEntries(bytes);
  if (entries === null) return 'broken';
  const stated = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (entries.length > mostEntries || stated > limit) return 'too-large';
  if (stated > harmlessBytes && stated > bytes.length * hardestRatio) return 'too-large';
  return countUnpacked(bytes, limit);
}

function listEntries(bytes: Uint8Array): Entry[] | null {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    return entries;
  } catch {
    return null;
  }
}

// Walks the local headers itself: fflate's own unpacking trusts the stated size for its buffer.
function countUnpacked(bytes: Uint8Array, limit: number): Packing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (const { start, size, compression } of locateEntries(view)) {
    if (compression === 0) total += size;
    else {
      const unpacked = countEntry(bytes.subarray(start, start + size), limit - total);
      if (unpacked === null) return 'broken';
      total += unpacked;
    }
    if (total > limit) return 'too-large';
  }
  return 'fits';
}

type Located = { readonly start: number; readonly size: number; readonly compression: number };

/** Reads the central directory (APPNOTE 4.3.12) for where each entry's packed bytes lie. */
function locateEntries(view: DataView): Located[] {
  const end = findDirectoryEnd(view);
  if (end < 0) return [];
  const located: Located[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength) break;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    located.push({ start, size: view.getUint32(at + 20, true), compression: view.getUint16(at + 10, true) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return located;
}

function findDirectoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

const step = 64 * 1024;

function countEntry(packed: Uint8Array, limit: number): number | null {
  let total = 0;
  const inflate = new Inflate((chunk) => {
    total += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && total <= limit; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
    return total;
  } catch {
    return null;
  }
}
