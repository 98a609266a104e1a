import { z } from 'zod';

/** A file that has been looked into and may be referred to by its hash. */
export type RegisteredFile = {
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** Known at once for PDF; null where the kind has no pages. */
  readonly pages: number | null;
};

export const readFileJob = 'read-file';
/** The cleaning, every half hour. */
export const sweepJob = 'sweep-files';
export const readFilePayload = z.strictObject({ hash: z.string(), fileName: z.string() });
