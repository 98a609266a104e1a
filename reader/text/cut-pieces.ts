import { endsOnPurpose, type Layout, type Line } from '../layout/lay-lines.ts';
import { endsSentence, findAddressSign, findBulletSign, findMarkSign, startsUpper } from '../signs/signs.ts';

/** A paragraph's worth of lines, and what it is. */
export type Piece = {
  kind: 'paragraph' | 'heading' | 'bullet' | 'mark' | 'address' | 'row';
  lines: Line[];
  /** For bullets: numbered, and how deep. */
  ordered?: boolean;
  level?: number;
};

/** Cuts the lines of one part into paragraphs, headings, list items, annex marks, addresses and table rows. */
export function cutPieces(layout: Layout, lines: readonly Line[], withHeadings: boolean): Piece[] {
  const pieces: Piece[] = [];
  let listFrom = 0;
  for (const [at, line] of lines.entries()) {
    const last = pieces.at(-1);
    const before = last?.lines.at(-1);
    const fresh = pieceFor(line);
    const dashed =
      before !== undefined && isMidSentence(layout, last, before, line) && !hasDashBelow(lines, at);
    const goesOn = !fresh.sign || dashed;
    if (last && before && goesOn && continues(layout, last, before, line)) last.lines.push(line);
    else {
      pieces.push(setDepth(fresh.piece, pieces[listFrom]));
      if (fresh.piece.kind !== 'bullet') listFrom = pieces.length;
    }
  }
  return withHeadings ? markHeadings(layout, pieces) : pieces;
}

/** The piece a line would open; `sign` tells that its own look opens one. */
function pieceFor(line: Line): { piece: Piece; sign: boolean } {
  const { source, text } = line;
  if (source.heading !== undefined)
    return { piece: { kind: 'heading', lines: [line], level: source.heading }, sign: true };
  if (source.cells) return { piece: { kind: 'row', lines: [line] }, sign: true };
  if (findMarkSign(text) !== null) return { piece: { kind: 'mark', lines: [line] }, sign: true };
  if (source.list) return { piece: { kind: 'bullet', lines: [line], ...source.list }, sign: true };
  if (findAddressSign(text) !== null) return { piece: { kind: 'address', lines: [line] }, sign: true };
  const bullet = findBulletSign(text);
  if (bullet)
    return { piece: { kind: 'bullet', lines: [line], ordered: bullet.ordered, level: 0 }, sign: true };
  return { piece: { kind: 'paragraph', lines: [line] }, sign: false };
}

/** A bullet that stands deeper than the first of its list is below the one before it. */
function setDepth(piece: Piece, firstOfList: Piece | undefined): Piece {
  const own = piece.lines[0]?.source;
  if (piece.kind !== 'bullet' || own?.list || own?.indent === undefined) return piece;
  const first = firstOfList?.lines[0]?.source.indent;
  const step = own.size === undefined ? 2 : own.size * 0.8;
  return first !== undefined && own.indent - first >= step ? { ...piece, level: 1 } : piece;
}

/** A dash that only begins a line because the line before was full belongs to the sentence, not to a list. */
function isMidSentence(layout: Layout, piece: Piece | undefined, before: Line, line: Line): boolean {
  if (piece?.kind !== 'paragraph' || line.opens === 'paragraph' || line.source.list) return false;
  return (
    /^[-–—] \p{Ll}/u.test(line.text) &&
    !/[.!?:;,]$|\bindstilles\b/.test(before.text) &&
    !endsOnPurpose(before, line, layout.width)
  );
}

/** Whether a further line of the same block begins with a dash: then they are a list. */
function hasDashBelow(lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 12)) {
    if (line.opens === 'paragraph') return false;
    if (/^[-–—] /.test(line.text)) return true;
  }
  return false;
}

function continues(layout: Layout, piece: Piece, before: Line, line: Line): boolean {
  if (before.source.whole || line.source.whole) return false;
  if (piece.kind === 'address' || piece.kind === 'row' || piece.kind === 'heading') return false;
  if (line.opens === 'paragraph') return false;
  const upper = startsUpper(line.text);
  if (line.opens === 'page' && piece.kind === 'bullet' && upper && endsSentence(before.text)) return false;
  if (line.source.size !== undefined && line.source.size !== before.source.size && upper) return false;
  return hanging.test(before.text) || !(upper && endsOnPurpose(before, line, layout.width));
}

const longestHeading = 160;

// A line that ends in one of these goes on, however short it is.
const hanging =
  /\s(?:og|eller|samt|at|som|der|den|det|de|en|et|i|på|af|for|til|med|om|ved|fra|over|under|efter|mellem|er|har|vil|kan|skal)$/i;

/** A short run of words without a full stop, with text below it, is a heading. */
function markHeadings(layout: Layout, pieces: Piece[]): Piece[] {
  return pieces.map((piece, at) =>
    isHeading(layout, piece, pieces[at + 1]) ? { ...piece, kind: 'heading' } : piece,
  );
}

/** Where headings are named as such, only a line in bold is one without its name. */
function isBold({ source }: Line): boolean {
  return source.runs?.every((run) => run.bold) === true;
}

function isHeading(layout: Layout, piece: Piece, next: Piece | undefined): boolean {
  if (piece.kind !== 'paragraph' || piece.lines.length > 3) return false;
  const first = piece.lines[0];
  const last = piece.lines.at(-1);
  if (!first || !last || !next || !startsUpper(first.text)) return false;
  if (next.kind !== 'paragraph' && next.kind !== 'bullet') return false;
  if (first.source.whole && layout.namesHeadings && !isBold(first)) return false;
  if (/[-.:;,!?]$/.test(last.text) || hanging.test(last.text)) return false;
  const length = piece.lines.reduce((sum, line) => sum + line.text.length, 0);
  const below = next.lines[0];
  return (
    length <= longestHeading &&
    below !== undefined &&
    (first.source.whole ? length < 90 : endsOnPurpose(last, below, layout.width))
  );
}
