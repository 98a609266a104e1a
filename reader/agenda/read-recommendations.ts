import { type Layout, type Line, measureText } from '../layout/lay-lines.ts';
import { pieceText } from '../text/build-blocks.ts';
import { cutPieces, type Piece } from '../text/cut-pieces.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const opening =
  /^(?:Sekretariatet indstiller|Formandskabet indstiller|Det indstilles|Der indstilles|Indstilling)\s*(?:til [^,:]+)?[,:]?\s*/i;
const leadingAt = /^at(?:\s+|$)/i;

/**
 * The recommendation as the sentences to be decided on, one each: "at", "At", a dash or a bullet opens one.
 * Words the opening leaves for all of them ("Det indstilles, at KKR Midtjylland – drøfter …") are given to each.
 */
export function readRecommendations(
  layout: Layout,
  lines: readonly Line[],
  vocabulary: Vocabulary,
): string[] {
  const pieces = cutPieces(layout, lines, false).flatMap((piece) => splitAtAt(layout, piece));
  const listed = pieces.some((piece) => isPoint(piece));
  const intro: string[] = [];
  const points: string[] = [];
  for (const piece of pieces) {
    const text = pieceText(piece, vocabulary);
    if (piece.kind === 'address' || text === '') continue;
    if (isPoint(piece)) points.push(text);
    else if (points.length > 0) points.push(stripOpening(text));
    else intro.push(text);
  }
  return wholeRecommendations(intro.join(' '), points, listed);
}

/**
 * The points as sentences of their own, from what stands before them and themselves.
 *
 * @param listed false when the opening is the only recommendation there is
 */
export function wholeRecommendations(intro: string, points: readonly string[], listed: boolean): string[] {
  const lead = stripOpening(intro);
  if (!listed) return lead === '' ? [] : [lead];
  const bare = points.map((point) => point.replace(leadingAt, '')).filter((point) => point !== '');
  return bare.map((point) => upperFirst(withLead(lead, point)));
}

function stripOpening(text: string): string {
  return text.replace(opening, '').replace(leadingAt, '').trim();
}

/** A subject without a verb of its own is shared by the points; a whole sentence before them stands first. */
function withLead(lead: string, point: string): string {
  if (lead === '' || /[.:]$/.test(lead) || /^\p{Lu}/u.test(point)) return point;
  return `${lead} ${point}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isPoint(piece: Piece): boolean {
  const first = piece.lines[0];
  return piece.kind === 'bullet' || (first !== undefined && /^at\s/i.test(first.text));
}

/** A paragraph whose lines begin with "at" after a finished line holds several points. */
function splitAtAt(layout: Layout, piece: Piece): Piece[] {
  if (piece.kind !== 'paragraph') return [piece];
  const parts: Piece[] = [];
  for (const line of piece.lines) {
    const last = parts.at(-1);
    const before = last?.lines.at(-1);
    if (last && before && !(/^at\s/i.test(line.text) && isFinished(layout, before))) last.lines.push(line);
    else parts.push({ kind: 'paragraph', lines: [line] });
  }
  return parts;
}

/** A line that is well short of full, or ends a sentence or the opening, does not run on into "at". */
function isFinished(layout: Layout, line: Line): boolean {
  return (
    /[.;:]$/.test(line.text) ||
    /indstilles,?$/i.test(line.text) ||
    measureText(line.text) < layout.width * 0.7
  );
}
