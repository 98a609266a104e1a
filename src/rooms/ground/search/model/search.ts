import type { CouncilId } from '../../../../kernel/ids.ts';
/** What is asked for: from the address `/soeg?q=&raad=&aar=&side=`. */
export type SearchQuestion = {
  readonly text: string;
  readonly councilId: CouncilId | null;
  readonly year: number | null;
  /** 1 is the first. */
  readonly page: number;
};

/** A stretch of text; marked where it is what was asked for. */
export type Piece = { readonly text: string; readonly marked: boolean };

export type Hit = {
  readonly address: string;
  /** "Punkt 3.1", "Bilag til punkt 3.1". */
  readonly place: string;
  readonly councilId: CouncilId;
  /** The day the paper speaks of, YYYY-MM-DD. */
  readonly datedOn: string;
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

/** Something in a paper that can be found by its words. Several with one address are one hit. */
export type SearchEntry = {
  readonly place: string;
  readonly title: string;
  readonly body: string;
  readonly address: string;
};
