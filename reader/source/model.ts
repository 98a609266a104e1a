import type { Inline } from 'tvaers-richtext';

/** The kinds of file whose text can be read. A picture is recognised, but holds no text. */
export type SourceKind = 'txt' | 'pdf' | 'docx' | 'html' | 'xlsx' | 'json' | 'xml' | 'image';

/** One line as it stands in the source, with what is known of its look. */
export type SourceLine = {
  /** 1 is the first page. Formats without pages have only page 1. */
  readonly page: number;
  /** The line without its line break; never blank. */
  readonly text: string;
  /** Blank lines, or the room of so many, between this line and the one before. */
  readonly blankBefore: number;
  /** The line is a paragraph of its own: it is never continued on the next one. */
  readonly whole?: true;
  /** The first line of a page. */
  readonly opensPage?: true;
  /** Height of the letters in points. */
  readonly size?: number;
  /** Distance from the left edge in points (pdf) or characters (txt). */
  readonly indent?: number;
  /** Heading level where the format says so (html, docx). */
  readonly heading?: number;
  /** List item where the format says so: level 0 is the outermost list. */
  readonly list?: { readonly ordered: boolean; readonly level: number };
  /** The number the format itself gives the line ("1.1."), which is not in its text (Word's automatic numbers, a cell beside). */
  readonly label?: string;
  /** Distance of the base line from the page's foot in points (pdf). */
  readonly height?: number;
  /** Right edge in points (pdf). */
  readonly right?: number;
  /** Cells where the line is a row of a table. */
  readonly cells?: readonly string[];
  /** The same text with bold, italics and links where the format says so. */
  readonly runs?: readonly Inline[];
  /** `data-…` attributes of the elements around the line, without the prefix (html). */
  readonly attributes?: Readonly<Record<string, string>>;
};

/** Something the reading could not be sure of: one Danish sentence. */
export type ReadingWarning = { readonly code: string; readonly message: string; readonly page?: number };

/** A link that lies over the text of a page without its address being printed. */
export type PageLink = {
  readonly page: number;
  readonly address: string;
  /** Position in `lines` of the line it lies over, from 0. */
  readonly line?: number;
};

export type SourceText = {
  readonly kind: SourceKind;
  readonly pages: number;
  readonly lines: readonly SourceLine[];
  readonly links: readonly PageLink[];
  readonly warnings: readonly ReadingWarning[];
  /** What the pages print at head and foot, where the format keeps it apart (docx). */
  readonly heads?: readonly string[];
  /** Pages that hold pictures and no text: what stands on them is not here. */
  readonly unreadPages?: readonly number[];
  /** The markup or JSON itself (html, json), for readers that know more of its signs. */
  readonly markup?: string;
};
