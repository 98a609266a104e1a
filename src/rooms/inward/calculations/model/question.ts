import type { JsonFields } from 'tvaers-rules/forms';
import type { FormError } from '../../../ui/index.ts';

/** What a form holds: names with their texts; a column of a table has one text for each row. */
export type Values = ReadonlyMap<string, readonly string[]>;

export type Option = { readonly value: string; readonly text: string };

type Asked = {
  /** Path in the rule's JSON, parts joined by dots: `official.size`. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** May be left empty; it is then left out of the JSON. */
  readonly optional?: true;
};

/**
 * An `amount` is kroner in the form and whole øre in the JSON; a `percent` is "12,5" in the form and a share of one in the
 * JSON; a `number` may have decimals.
 */
export type ScalarField = Asked & {
  readonly type: 'count' | 'amount' | 'number' | 'percent' | 'text' | 'date' | 'choice' | 'yes-no';
  /** Of a choice; the first is the rule's own default. */
  readonly options?: readonly Option[];
};

export type Column = {
  readonly key: string;
  readonly label: string;
  /** `names`, `years`: several in one cell, with commas between. */
  readonly type:
    | 'text'
    | 'date'
    | 'names'
    | 'years'
    | 'choice'
    | 'count'
    | 'amount'
    | 'number'
    | 'percent'
    | 'yes-no';
  /** Of a choice; the first is what an empty row has. */
  readonly options?: readonly Option[];
  readonly optional?: true;
  /** A `region` or a `municipality` may be written by name; a region also without the nought that spreadsheets drop. */
  readonly as?: 'region' | 'municipality';
  /** A yes-no that says no where nothing is written. */
  readonly otherwiseNo?: true;
  /** Of a grouped table: the names whose cell says yes, as a list. */
  readonly listed?: true;
  /** A `number` in per cent, so that "45 %" is 45 too. */
  readonly unit?: 'percent';
  /** Goes into a map of its own, by the row's first column: `minimum` gives `{"minimum":{"A":1}}`. */
  readonly into?: string;
};

/**
 * A table in the form. `list`: one object for each row. `map`: first column → second. `ballots`: the first column names a
 * candidate, each further column is a ballot. `grouped`: rows with the same first column are one object, and the second column
 * names an entry in each of its maps.
 */
export type RowsField = Asked & {
  readonly type: 'rows';
  readonly shape: 'list' | 'map' | 'ballots' | 'grouped' | 'nested';
  /** Of a nested table: columns `points.id` are objects in a list `points` of the object that the other columns make. */
  readonly inner?: string;
  readonly columns: readonly Column[];
};

/** `sets`: each line is names that belong together, `V, C`. `lines`: each line is one name; `numbers`, `percents`: one figure. */
export type LinesField = Asked & {
  readonly type: 'sets' | 'lines' | 'numbers' | 'percents';
  /** Of lines: each is a municipality, by name or code. */
  readonly as?: 'municipality';
};

export function isLines(field: Field): field is LinesField {
  return ['sets', 'lines', 'numbers', 'percents'].includes(field.type);
}

export type Field = ScalarField | RowsField | LinesField;

export type ShownAs = 'kroner' | 'percent' | 'decimal' | 'figure' | 'text' | 'region' | 'municipality';

export type AnswerColumn = {
  readonly key: string;
  readonly label: string;
  /**
   * Whole øre or a share of one in the answer, kroner or per cent on the page; a `decimal` has two
   * decimals and no fraction beside it; a `figure` has no points between thousands, for it may be a year; `text` is shown as it stands,
   * a `region` or `municipality` with its name.
   */
  readonly as?: ShownAs;
  /** Of a map whose values are objects: the part of each that is shown. */
  readonly pick?: string;
  /** Only shown where the answer has this too. */
  readonly when?: string;
};

/** How an answer is shown. What the answer lacks is left out. */
export type Showing = {
  readonly facts: readonly AnswerColumn[];
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
  readonly lists?: readonly {
    readonly key: string;
    readonly caption: string;
    readonly columns: readonly AnswerColumn[];
    /** The columns that name the bars and give their length; drawn instead of the groups. */
    readonly drawn?: readonly [names: readonly string[], sizes: string | readonly string[]];
  }[];
};

/** One question to one rule, and all that the pages must know of it. */
export type RuleForm = {
  readonly rule: string;
  /** Where a rule answers several questions; the first form of a rule is the one its address opens. */
  readonly kind?: string;
  readonly group: string;
  readonly title: string;
  readonly purpose: string;
  /** As visitors ask it who do not know the rule's name; such questions stand first on the index. */
  readonly asked?: string;
  /** Goes into the JSON as it is. */
  readonly fixed?: JsonFields;
  readonly fields: readonly Field[];
  /** Ties are settled by lots that are written down. */
  readonly takesLots?: true;
  /** Cases of the rule's own: `apportionment/seven-seats-by-dhondt`. */
  readonly examples: readonly { readonly text: string; readonly case: string }[];
  readonly showing: Showing;
};

export type ShownTable = {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

export type Bars = {
  /** The caption of the table it is a picture of. */
  readonly of: string;
  /** What the bars of a group show, in their order; one where each group has a bar of its own. */
  readonly series: readonly string[];
  readonly groups: readonly { readonly name: string; readonly sizes: readonly number[] }[];
};

export type ShownStep = { readonly text: string; readonly law: string };

/** An answer in words: what page, files and PDF are made of. */
export type Shown = {
  readonly status: 'decided' | 'needs-lot' | 'needs-decision' | 'impossible';
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly ShownTable[];
  /** What is taken away as a table; null where there is none by group. */
  readonly record: ShownTable | null;
  readonly bars: Bars | null;
  readonly steps: readonly ShownStep[];
  readonly tie: {
    readonly between: readonly string[];
    /** The same as people know them: a municipality's code with its name. */
    readonly names: readonly string[];
    readonly seats: number;
  } | null;
};

/** What became of the values: nothing asked yet, wrong somewhere, or answered. */
export type Outcome =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'wrong'; readonly errors: readonly FormError[] }
  | { readonly kind: 'answered'; readonly input: JsonFields; readonly shown: Shown };

/** Names of fields that belong to every form. */
export const lotsKey = 'lods';
export const linesSuffix = '.linjer';
export const fileSuffix = '.fil';
/** Of the calendar beside a date that is written. */
export const calendarSuffix = '.kalender';

/** Where a form is. */
export function formAddress({ rule, kind }: Pick<RuleForm, 'rule' | 'kind'>): string {
  return kind === undefined ? `/beregn/${rule}` : `/beregn/${rule}?slags=${kind}`;
}

/** A cell that always holds something, so that a row with nothing else is an empty row. */
export const isPicked = ({ type }: Column): boolean => type === 'yes-no' || type === 'choice';

/** The id of one cell in a form's table; rows are counted from 1. */
export function cellId(field: RowsField, row: number, column: Column): string {
  return `${field.key}-${row}-${column.key}`;
}
