import { createHash } from 'node:crypto';

/** A rendered public page as it is sent: encoded once, sent many times. */
export type CachedPage = {
  /** The bytes as a string of one byte a letter: what Node sends in one piece with the headers. */
  readonly bytes: string;
  readonly etag: string;
  /** Name, value, name, value …: as they are written. */
  readonly headers: readonly string[];
};

export type PageCache = {
  get(address: string): CachedPage | undefined;
  put(address: string, bytes: Buffer, contentType: string): CachedPage;
  /** Forgets everything: something was published. */
  clear(): void;
  /** Counts the clearings, so that a page rendered before one is not kept after it. */
  readonly generation: number;
};

type Most = {
  readonly most?: number;
  /** Of all pages together. */
  readonly mostBytes?: number;
  /** Forgets what depends on the same. */
  readonly alsoForget?: () => void;
};

/** Keeps the newest pages; the oldest go when there are too many: addresses can be made up by anyone. */
export function pageCache(
  securityHeaders: readonly string[],
  { most = 2000, mostBytes = 100_000_000, alsoForget = () => {} }: Most = {},
): PageCache {
  const pages = new Map<string, CachedPage>();
  let held = 0;
  let generation = 0;
  const forget = (address: string) => {
    held -= pages.get(address)?.bytes.length ?? 0;
    pages.delete(address);
  };
  return {
    get: (address) => pages.get(address),
    put(address, bytes, contentType) {
      const page = cachedPage(bytes, contentType, securityHeaders);
      forget(address);
      pages.set(address, page);
      held += bytes.length;
      for (const oldest of pages.keys()) {
        if (pages.size <= most && held <= mostBytes) break;
        forget(oldest);
      }
      return page;
    },
    clear() {
      pages.clear();
      held = 0;
      alsoForget();
      generation += 1;
    },
    get generation() {
      return generation;
    },
  };
}

/**
 * What says how a public page is kept on its way. A browser asks each time whether it still holds; a proxy may answer
 * for a second by itself, so that a crowd asks us once, and what is closed is closed there a second later at most.
 * Whoever brings cookies may be signed in and is another reader.
 */
export const keptByAnyone: readonly (readonly [string, string])[] = [
  ['Cache-Control', 'public, max-age=0, s-maxage=1, must-revalidate'],
  ['Vary', 'Cookie'],
];

function cachedPage(bytes: Buffer, contentType: string, securityHeaders: readonly string[]): CachedPage {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = [
    'Content-Type',
    contentType,
    'Content-Length',
    String(bytes.length),
    'ETag',
    etag,
    ...keptByAnyone.flat(),
    ...securityHeaders,
  ];
  return { bytes: bytes.toString('latin1'), etag, headers };
}
