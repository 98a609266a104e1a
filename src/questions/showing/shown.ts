import type { FormError } from '../../ui/index.ts';
import type { Cell } from './cell.ts';

export type ShownTable = {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Bars = {
  /** The caption of the table it is a picture of. */
  readonly of: string;
  /** What the bars of a group show, in their order; one where each group has a bar of its own. */
  readonly series: readonly string[];
  readonly groups: readonly { readonly name: string; readonly sizes: readonly number[] }[];
};

/** The seats of a council, the largest party first. */
export type Seats = {
  /** The caption of the table it is a picture of. */
  readonly of: string;
  readonly parties: readonly { readonly name: string; readonly seats: number }[];
};

/** A number for each place on a map of tiles. */
export type Tiles = {
  readonly of: string;
  readonly label: string;
  readonly tiles: readonly {
    readonly column: number;
    readonly row: number;
    readonly name: string;
    readonly text: string;
    /** From 0 for nothing to 4 for the most. */
    readonly level: number;
  }[];
};

/** Those who stand level, and the seats there are for them. */
export type Tie = {
  readonly between: readonly string[];
  /** The same as people know them: a municipality's code with its name. */
  readonly names: readonly string[];
  readonly seats: number;
};

/** A sentence, the law it rests on, and where that stands in the version that was used. */
export type ShownStep = {
  readonly text: string;
  readonly law: string;
  readonly source?:
    | { readonly title: string; readonly datedOn: string; readonly url: string | null }
    | undefined;
};

/** An answer in words: what page, files and PDF are made of. */
export type Shown = {
  readonly status: 'decided' | 'needs-lot' | 'needs-decision' | 'impossible';
  readonly heading: string;
  /** The answer in one sentence; null where there is none yet. */
  readonly headline: string | null;
  readonly sentences: readonly string[];
  readonly facts: readonly (readonly [string, Cell])[];
  readonly tables: readonly ShownTable[];
  /** What is taken away as a table; null where there is none by group. */
  readonly record: ShownTable | null;
  readonly bars: Bars | null;
  readonly seats: Seats | null;
  readonly tiles: Tiles | null;
  readonly steps: readonly ShownStep[];
  readonly tie: Tie | null;
};

/** What became of the values: nothing asked yet, wrong somewhere, or answered. */
export type Outcome =
  | { readonly kind: 'unasked' }
  | {
      readonly kind: 'wrong';
      readonly errors: readonly FormError[];
      /** Nothing is wrong but the crowd: the same may be asked again a little later. */
      readonly isCrowded?: boolean;
    }
  | { readonly kind: 'answered'; readonly shown: Shown };
