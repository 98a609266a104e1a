import { createHash } from 'node:crypto';
import { type Freshness, type Mark, openFreshness } from './freshness.ts';

/** A rendered public page as it is sent: encoded once, sent many times. */
export type CachedPage = {
  /** The bytes as a string of one byte a letter: what Node sends in one piece with the headers. */
  readonly bytes: string;
  readonly etag: string;
  /** Name, value, name, value …: as they are written. */
  readonly headers: readonly string[];
};

export type PageCache = {
  /** The page that is kept, while it holds. */
  get(address: string): CachedPage | undefined;
  /** Makes the page as it is sent, and keeps it where the mark from before its rendering still holds. */
  put(address: string, bytes: Buffer, contentType: string, mark: Mark): CachedPage;
  readonly freshness: Freshness;
};

type Most = {
  readonly most?: number;
  /** Of all pages together. */
  readonly mostBytes?: number;
};

/** Keeps the newest pages; the oldest go when there are too many: addresses can be made up by anyone. */
export function pageCache(
  securityHeaders: readonly string[],
  freshness: Freshness = openFreshness(),
  { most = 2000, mostBytes = 100_000_000 }: Most = {},
): PageCache {
  const pages = new Map<string, { readonly page: CachedPage; readonly mark: Mark }>();
  let held = 0;
  const drop = (address: string) => {
    held -= pages.get(address)?.page.bytes.length ?? 0;
    pages.delete(address);
  };
  return {
    freshness,
    get(address) {
      const kept = pages.get(address);
      if (!kept || freshness.holds(kept.mark)) return kept?.page;
      drop(address);
      return undefined;
    },
    put(address, bytes, contentType, mark) {
      const page = cachedPage(bytes, contentType, securityHeaders);
      if (!freshness.holds(mark)) return page;
      drop(address);
      pages.set(address, { page, mark });
      held += page.bytes.length;
      for (const oldest of pages.keys()) {
        if (pages.size <= most && held <= mostBytes) break;
        drop(oldest);
      }
      return page;
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
