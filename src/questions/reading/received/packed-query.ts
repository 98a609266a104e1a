import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What 500 rows of every table can hold, and nobody can unpack into more. */
const mostUnpacked = 400_000;

/** A query so packed that many rows fit an address. */
export function packQuery(query: URLSearchParams): string {
  return deflateRawSync(query.toString(), { level: 9 }).toString('base64url');
}

/** The query again; null where the text was cut off or changed on the way. */
export function unpackQuery(packed: string): URLSearchParams | null {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: mostUnpacked });
    return new URLSearchParams(bytes.toString());
  } catch {
    return null;
  }
}
