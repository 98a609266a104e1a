import type { PaperFacts } from '../../../ground/papers/index.ts';

/** Something that was published: a line in "what is new" and an entry of the feed. */
export type Publication = {
  readonly paper: PaperFacts;
  /** Where its newest version is read. */
  readonly newest: string;
  /** Where this version is read, for good. */
  readonly address: string;
};
