import { z } from 'zod';
import { type FileHash, fileInput } from '../../../kernel/ids.ts';

/** A file that has been looked into and may be referred to by its hash. */
export type RegisteredFile = {
  readonly hash: FileHash;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** Known at once for PDF; null where the kind has no pages. */
  readonly pages: number | null;
};

export const readFileJob = 'read-file';
/** The daily cleaning. */
export const sweepJob = 'sweep-files';
export const readFilePayload = z.strictObject({ hash: fileInput, fileName: z.string() });
