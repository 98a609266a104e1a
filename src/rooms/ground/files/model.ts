import { z } from 'zod';
import { fileInput } from '../../../kernel/ids.ts';

/** Something to ask or do of the file store while the file is locked. */
export const underLock = <Answer>() =>
  z.custom<() => Promise<Answer>>((value) => typeof value === 'function');

/** A file in the store, as `knowSource` takes it. */
export const sourceFile = z.object({
  hash: fileInput,
  /** Bytes. */
  size: z.int().nonnegative(),
  fileName: z.string(),
  isThere: underLock<boolean>(),
});

/** A file that has been looked into, as `knowFiles` takes it. */
export const inspectedFile = sourceFile.extend({
  mediaType: z.string(),
  /** Known at once for PDF; null where the kind has no pages. */
  pages: z.int().nullable(),
});
export type InspectedFile = Readonly<z.infer<typeof inspectedFile>>;

export const readFileJob = 'read-file';
/** The cleaning, every half hour. */
export const sweepJob = 'sweep-files';
export const readFilePayload = z.strictObject({ hash: fileInput, fileName: z.string() });
