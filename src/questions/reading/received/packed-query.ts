import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { calculationLimits } from '../../../platform/limits/calculation.ts';

/** A query so packed that many rows fit an address. */
export function packQuery(query: URLSearchParams): string {
  return deflateRawSync(query.toString(), { level: 9 }).toString('base64url');
}

/** The query again; null where the text was cut off or changed on the way. */
export function unpackQuery(packed: string): URLSearchParams | null {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), {
      maxOutputLength: calculationLimits.unpacked,
    });
    return new URLSearchParams(bytes.toString());
  } catch {
    return null;
  }
}
