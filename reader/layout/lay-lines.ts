import type { SourceLine, SourceText } from '../source/model.ts';
import { cleanSpaces } from '../words/join-lines.ts';
import { hasMarkup, readMarkup } from './read-markup.ts';

/** How a line stands to the one before it. */
export type Opening = 'page' | 'paragraph' | 'line' | 'tight';

/** A line ready for reading: cleaned, and set in relation to its neighbours. */
export type Line = {
  /** Position among the written lines, from 0. */
  readonly at: number;
  readonly page: number;
  readonly text: string;
  readonly opens: Opening;
  /** Blank lines before it, as they stand in the source. */
  readonly blankBefore: number;
  /** How far to the right its column reaches, in points (pdf). */
  readonly margin: number | undefined;
  /** The line as it stands in the source, and what is known of its look. */
  readonly source: SourceLine;
};

export type Layout = {
  readonly lines: readonly Line[];
  /** Breadth of a full line (`measureText`): a shorter line whose next word would have fitted was ended on purpose. */
  readonly width: number;
  /** The format itself says which lines are headings. */
  readonly namesHeadings: boolean;
  /** The letter height most of the text has; 0 where the format has none. */
  readonly bodySize: number;
};

/** Finds the spacing of the text (many sources have a blank line after every line) and what breaks it. */
export function layLines(source: SourceText): Layout {
  const gaps = source.lines.map((line) => (line.opensPage ? -1 : line.blankBefore));
  const reflowed = isReflowed(source.lines);
  const marked = hasMarkup(source.lines);
  const margins = findMargins(source.lines);
  const lines = source.lines.map((line, at): Line => {
    const { text, ...looks } = marked ? readMarkup(line.text) : { text: line.text };
    // A PDF's gaps are told in its own line spacing already.
    const usual = reflowed || line.size !== undefined ? 0 : usualGap(gaps, at);
    return {
      at,
      page: line.page,
      text: cleanSpaces(text),
      opens: at === 0 ? 'paragraph' : decideOpening(line, usual),
      blankBefore: line.blankBefore,
      margin: margins[at],
      source: { ...line, ...looks },
    };
  });
  return {
    lines,
    width: fullWidth(lines),
    bodySize: bodySize(source.lines),
    namesHeadings: lines.some((line) => line.source.heading !== undefined),
  };
}

function decideOpening(line: SourceLine, usual: number): Opening {
  if (line.opensPage) return 'page';
  if (line.whole) return 'paragraph';
  if (line.blankBefore > usual) return 'paragraph';
  return line.blankBefore < usual ? 'tight' : 'line';
}

/** With running heads gone, what stood below them opens the page. */
export function joinPages(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    return before && before.page !== line.page ? { ...line, opens: 'page' } : line;
  });
}

/** A text where paragraphs run as one long line each: there, every blank line separates. */
function isReflowed(lines: readonly SourceLine[]): boolean {
  return lines.filter((line) => line.text.length > 180).length > lines.length / 10;
}

const reach = 8;

/** The usual number of blank lines around a line: 0, or 1 where the text is set with blank lines throughout. */
function usualGap(gaps: readonly number[], at: number): number {
  let without = 0;
  let withOne = 0;
  for (const gap of gaps.slice(Math.max(0, at - reach), at + reach + 1)) {
    if (gap === 0) without += 1;
    if (gap > 0) withOne += 1;
  }
  return withOne > without * 2 && withOne > 2 ? 1 : 0;
}

/** Breadth that 19 of 20 lines keep within; the few longer ones are rows of tables and addresses. */
function fullWidth(lines: readonly Line[]): number {
  const step = Math.ceil(lines.length / sample);
  const breadths = lines.filter((_, at) => at % step === 0).map((line) => measureText(line.text));
  breadths.sort((a, b) => a - b);
  return breadths[Math.floor(breadths.length * 0.95)] ?? 0;
}

const sample = 2000;

/** Breadths of the Latin letters and signs; what lies above counts as one. */
const breadthOf = Float32Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ("iljtfrI.,;:'!()[]/|- ".includes(letter)) return 0.52;
  if ('mwMWæÆ@%'.includes(letter)) return 1.5;
  return letter === letter.toLowerCase() ? 1 : 1.22;
});

/** The breadth of a text in ordinary letters, as a proportional typeface sets it. */
export function measureText(text: string): number {
  let breadth = 0;
  for (let at = 0; at < text.length; at += 1) breadth += breadthOf[text.charCodeAt(at)] ?? 1;
  return breadth;
}

/** Whether the line was ended on purpose: the next line's first word would have fitted. */
export function endsOnPurpose(line: Line, next: Line, width: number): boolean {
  if (line.source.whole) return true;
  const word = next.text.split(' ', 1)[0] ?? '';
  const { margin, source } = line;
  if (margin !== undefined && source.right !== undefined && source.indent !== undefined) {
    const letter = (source.right - source.indent) / Math.max(1, measureText(line.text));
    return source.right + (measureText(word) + 1.5) * letter <= margin;
  }
  return measureText(line.text) + measureText(word) + 0.5 <= width - 2;
}

/** How far to the right each line's column reaches: what the lines above and below it on the page keep within. */
function findMargins(lines: readonly SourceLine[]): (number | undefined)[] {
  const pages = Map.groupBy(lines, (line) => line.page);
  const margins = new Map<SourceLine, number>();
  for (const page of pages.values()) for (const line of page) setMargin(line, page, margins);
  return lines.map((line) => margins.get(line));
}

function setMargin(line: SourceLine, page: readonly SourceLine[], margins: Map<SourceLine, number>): void {
  if (line.right === undefined || line.indent === undefined) return;
  const rights = page.flatMap((other) => {
    if (other.right === undefined || other.indent === undefined || other.cells) return [];
    const overlap = Math.min(other.right, line.right ?? 0) - Math.max(other.indent, line.indent ?? 0);
    return overlap > 0 ? [other.right] : [];
  });
  rights.sort((a, b) => a - b);
  margins.set(line, rights[Math.floor(rights.length * 0.9)] ?? line.right);
}

function bodySize(lines: readonly SourceLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
