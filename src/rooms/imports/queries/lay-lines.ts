import type { SourceLine, SourceText } from '../../../platform/reading/model.ts';
import { cleanSpaces } from './join-lines.ts';

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
  readonly source: SourceLine;
};

export type Layout = {
  readonly lines: readonly Line[];
  /** Breadth of a full line (`measureText`): a shorter line whose next word would have fitted was ended on purpose. */
  readonly width: number;
  /** The letter height most of the text has; 0 where the format has none. */
  readonly bodySize: number;
};

/** Finds the spacing of the text (many sources have a blank line after every line) and what breaks it. */
export function layLines(source: SourceText): Layout {
  const gaps = source.lines.map((line) => (line.opensPage ? -1 : line.blankBefore));
  const reflowed = isReflowed(source.lines);
  const lines = source.lines.map((line, at): Line => {
    const usual = reflowed ? 0 : usualGap(gaps, at);
    return {
      at,
      page: line.page,
      text: cleanSpaces(line.text),
      opens: at === 0 ? 'paragraph' : decideOpening(line, usual),
      blankBefore: line.blankBefore,
      source: line,
    };
  });
  return { lines, width: fullWidth(source.lines), bodySize: bodySize(source.lines) };
}

function decideOpening(line: SourceLine, usual: number): Opening {
  if (line.opensPage) return 'page';
  if (line.blankBefore > usual) return 'paragraph';
  return line.blankBefore < usual ? 'tight' : 'line';
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
function fullWidth(lines: readonly SourceLine[]): number {
  const breadths = lines.map((line) => measureText(cleanSpaces(line.text))).sort((a, b) => a - b);
  return breadths[Math.floor(breadths.length * 0.95)] ?? 0;
}

const narrow = new Set("iljtfrI.,;:'!()[]/|- ’");
const broad = new Set('mwMWæÆ@%—');

/** The breadth of a text in ordinary letters, as a proportional typeface sets it. */
export function measureText(text: string): number {
  let breadth = 0;
  for (const letter of text) {
    if (narrow.has(letter)) breadth += 0.52;
    else if (broad.has(letter)) breadth += 1.5;
    else breadth += letter === letter.toLowerCase() ? 1 : 1.22;
  }
  return breadth;
}

/** Whether the line was ended on purpose: the next line's first word would have fitted. */
export function endsOnPurpose(line: Line, next: Line, width: number): boolean {
  if (line.source.whole) return true;
  const word = next.text.split(' ', 1)[0] ?? '';
  return measureText(line.text) + measureText(word) + 0.5 <= width - 2;
}

function bodySize(lines: readonly SourceLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
