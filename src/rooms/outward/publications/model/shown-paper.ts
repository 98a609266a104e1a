import type { Paper, PaperBody, PaperKind } from '../../../ground/papers/index.ts';

/** A paper as its page shows it. */
export type ShownPaper = {
  readonly kind: PaperKind;
  readonly paper: Paper;
  readonly body: PaperBody;
  /** The version before this one, for what changed. */
  readonly previous: { readonly number: number; readonly body: PaperBody } | null;
  /** All versions the reader may read, oldest first. */
  readonly versions: readonly Paper[];
  /** The reader may open closed annexes. */
  readonly seesClosed: boolean;
};
