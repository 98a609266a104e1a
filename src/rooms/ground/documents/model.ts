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
/** The daily cleaning. */
export const sweepJob = 'sweep-files';
export const readFilePayload = z.strictObject({ hash: z.string(), fileName: z.string() });

/** What is asked for: from the address' `q`, `raad`, `aar` and `side`. */
export type SearchQuestion = {
  readonly text: string;
  readonly councilId: string | null;
  readonly year: number | null;
  /** 1 is the first. */
  readonly page: number;
};

/** A stretch of text; marked where it is what was asked for. */
export type Piece = { readonly text: string; readonly marked: boolean };

export type Hit = {
  readonly address: string;
  readonly kind: 'item' | 'annex';
  readonly itemNumber: string;
  readonly councilId: string;
  readonly heldOn: string;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
};

export type Hits = {
  readonly total: number;
  /** The page shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly hits: readonly Hit[];
};

export const hitsPerPage = 10;
