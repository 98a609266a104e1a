import { createHash } from 'node:crypto';

/** A rendered public page as it goes on the wire: encoded once, sent many times. */
export type CachedPage = {
  readonly bytes: Buffer;
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

/** Keeps the newest pages; the oldest goes when there are too many (addresses can be made up by anyone). What `alsoForget` keeps is forgotten with them. */
export function pageCache(
  securityHeaders: readonly string[],
  { most = 2000, alsoForget = () => {} }: { readonly most?: number; readonly alsoForget?: () => void } = {},
): PageCache {
  const pages = new Map<string, CachedPage>();
  let generation = 0;
  return {
    get: (address) => pages.get(address),
    put(address, bytes, contentType) {
      const page = cachedPage(bytes, contentType, securityHeaders);
      pages.set(address, page);
      const oldest = pages.keys().next();
      if (pages.size > most && !oldest.done) pages.delete(oldest.value);
      return page;
    },
    clear() {
      pages.clear();
      alsoForget();
      generation += 1;
    },
    get generation() {
      return generation;
    },
  };
}

function cachedPage(bytes: Buffer, contentType: string, securityHeaders: readonly string[]): CachedPage {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = [
    'Content-Type',
    contentType,
    'Content-Length',
    String(bytes.length),
    'ETag',
    etag,
    'Cache-Control',
    'public, no-cache',
    'Vary',
    'Cookie',
    ...securityHeaders,
  ];
  return { bytes, etag, headers };
}
