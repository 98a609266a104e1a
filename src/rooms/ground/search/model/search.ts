import type { CouncilId } from '../../../../kernel/ids.ts';

/** A thing of a paper (an item of an agenda), or an annex to one. */
export const searchParts = ['thing', 'annex'] as const;
export type SearchPart = (typeof searchParts)[number];

/** A question as its address asks it. */
export type AskedSearch = {
  readonly text: string;
  readonly councilId: CouncilId | null;
  readonly year: number | null;
  readonly part: SearchPart | null;
  /** A municipality's code. */
  readonly municipalityCode: string | null;
  /** 1 is the first. */
  readonly page: number;
};

/** The same with all that its answer depends on. */
export type SearchQuestion = Omit<AskedSearch, 'municipalityCode'> & {
  /** Only what names this municipality, by any of its names. */
  readonly municipality: { readonly code: string; readonly names: readonly string[] } | null;
  /** Names of the municipalities that the question as a whole leads to, as a town or a postcode does. */
  readonly place: readonly string[] | null;
  /** What is new is so by this day, YYYY-MM-DD. */
  readonly today: string;
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
  /** Words that were asked for and do not stand there. */
  readonly missing: readonly string[];
};

export type Hits = {
  readonly total: number;
  /** The page shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly hits: readonly Hit[];
  /** Words that no text has, and what they were taken for, as people write it. */
  readonly corrections: readonly { readonly typed: string; readonly corrected: string }[];
  /** Words that stand nowhere, nor anything like them; parts of them may. */
  readonly unknown: readonly string[];
};

export const hitsPerPage = 10;

/** Something in a paper that can be found by its words. Several with one address are one hit. */
export type SearchEntry = {
  readonly part: SearchPart;
  readonly place: string;
  readonly title: string;
  readonly body: string;
  readonly address: string;
};
