import type { Register } from './register.ts';

/**
 * Whole øre or a share of one in the answer, kroner or per cent on the page; a `decimal` has two decimals and no fraction
 * beside it; a `figure` has no points between thousands, for it may be a year; `text` is shown as it stands, a code of a
 * register with its name.
 */
export type ShownAs = 'kroner' | 'percent' | 'decimal' | 'figure' | 'text' | Register;

export function isRegister(as: ShownAs | undefined): as is Register {
  return typeof as === 'object';
}

export type AnswerColumn = {
  readonly key: string;
  readonly label: string;
  readonly as?: ShownAs;
  /** Of a map whose values are objects: the part of each that is shown. */
  readonly pick?: string;
  /** Only shown where the answer has this too. */
  readonly when?: string;
};

export type ShownList = {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly AnswerColumn[];
  /** Rows with nothing there are left out. */
  readonly having?: string;
  /** The columns that name the bars and give their length; drawn instead of the groups. */
  readonly drawn?: readonly [names: readonly string[], sizes: string | readonly string[]];
};

/** A sentence with places for values of the answer; `when`: only where the answer has these. */
export type Headline = {
  readonly text: string;
  readonly when?: Readonly<Record<string, string | number | boolean>>;
};

/** How an answer is to be shown. What the answer lacks is left out. */
export type Showing = {
  /** The answer in one sentence; the first that can be filled in. Without any, what the last step says. */
  readonly headlines?: readonly Headline[];
  readonly facts: readonly AnswerColumn[];
  /** A map of seats by party that is drawn as a half circle. */
  readonly seats?: string;
  /** Maps by group that make one table; the first one there is, is drawn, unless several are to be drawn together. */
  readonly byGroup?: {
    readonly caption: string;
    readonly group: string;
    /** The form's table whose rows these are; the first one otherwise. */
    readonly of?: string;
    readonly columns: readonly AnswerColumn[];
    /**
     * Two or three columns, of the answer or of the form's table, as bars side by side. A `share` is in per cent of the groups'
     * sum; of `all` there was, it is in per cent of what that field holds, or of the whole column where the field is empty.
     */
    readonly drawn?: {
      readonly keys: readonly string[];
      readonly as?: 'share';
      readonly all?: Readonly<Record<string, string>>;
    };
  };
  readonly lists?: readonly ShownList[];
};
