/** A picture of a text: the path the source names it by, and where its bytes lie. */
export type Picture = { readonly path: string; readonly file: string };

/** Why a file's own pages are not in the bundle. */
export type Obstacle = 'encrypted' | 'broken' | 'missing';

/** One part of a bundle: the pages of a PDF file, or pages set for the purpose. */
export type BundlePart =
  | {
      readonly kind: 'file';
      readonly file: string;
      /** Printed in the corner of the first page. */
      readonly stamp: string;
      /** Typst source of the page that stands in the file's place when it cannot be read, by the obstacle. */
      readonly instead: Readonly<Record<Obstacle, string>>;
    }
  | {
      readonly kind: 'pages';
      readonly stamp: string;
      readonly source: string;
      readonly pictures: readonly Picture[];
      /** Set in the part's place when its pictures cannot be printed. */
      readonly instead: string;
    };

export type Bookmark = {
  readonly title: string;
  /** 0 is the outermost level; no level is skipped. */
  readonly level: number;
  /** The part whose first page it leads to. */
  readonly part: number;
};

/** Bind many files into one PDF with a contents page in front. */
export type BundleOrder = {
  readonly title: string;
  /**
   * Typst source of the contents. It finds the first page of each part in `sys.inputs.starts` (a JSON list), and
   * links to a part by the address `tvaers:part/N`.
   */
  readonly contents: string;
  readonly parts: readonly BundlePart[];
  readonly bookmarks: readonly Bookmark[];
  /** Where the PDF is written. */
  readonly out: string;
};

/** A PDF and how many pages it has. */
export type Printed = { readonly pdf: Uint8Array; readonly pages: number };

export type Bound = {
  readonly pages: number;
  /** First page of each part, counted from 1. */
  readonly starts: readonly number[];
  /** Parts that stand as a note instead of their own pages. */
  readonly obstacles: readonly { readonly part: number; readonly obstacle: Obstacle }[];
};
