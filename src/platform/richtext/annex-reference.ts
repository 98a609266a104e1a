/** An annex that a mark in the text refers to. */
type AnnexReference = {
  readonly title: string;
  /** Where it is read; absent where it cannot be opened from here. */
  readonly address?: string;
};

/** Finds the annexes behind a mark, in their order. */
export type FindAnnexes = (mark: string) => readonly AnnexReference[];

/** What stands behind "./." when the secretary wrote nothing: the sign must not be all there is. */
export const unnamedAnnex = 'Bilag er vedlagt';
