import type { Layout, Line } from '../layout/lay-lines.ts';
import { measureText } from '../layout/lay-lines.ts';
import { isRecommending } from '../signs/sentence-signs.ts';
import { pieceText } from '../text/build-blocks.ts';
import { cutPieces, type Piece } from '../text/cut-pieces.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const opening =
  /^(?:[\p{Lu}D][^.:]{0,110}? (?:indstiller|anbefaler|foreslår)(?: (?:derfor|hermed))?|det (?:indstilles|anbefales|foreslås)|der indstilles|indstilling)(?:,? (?:endvidere|desuden|derfor|videre|yderligere))?\s*(?:(?:over for|til) [^,:]{1,80}?(?=,|:| at\b|$))?[,:]?\s*/iu;
const leadingAt = /^at\s*(?:\d{1,2}[.)]\s*|[a-z][.)]\s*|\)\s*)?(?:at\s+)?/i;
const atSign = /^at(?:\s|[:)]|$)/i;

/** What an item recommends, and the lines of its part that recommend nothing. */
export type Recommended = { readonly points: readonly string[]; readonly others: readonly Line[] };

/**
 * The recommendation as the sentences to be decided on, one each: "at", "At 1)", "A)", a dash or a bullet opens one.
 * Words the opening leaves for all of them ("Det indstilles, at KKR Midtjylland – drøfter …") are given to each.
 * What follows the points and recommends nothing is not of them.
 */
export function readRecommendations(
  layout: Layout,
  lines: readonly Line[],
  vocabulary: Vocabulary,
): Recommended {
  const pieces = cutPieces(layout, lines, false)
    .filter((piece) => piece.kind !== 'address' && piece.kind !== 'mark')
    .flatMap((piece) => splitAtAt(layout, piece));
  const lastPoint = pieces.findLastIndex(isPoint);
  const intro: string[] = [];
  const points: string[] = [];
  const others: Line[] = [];
  pieces.forEach((piece, at) => {
    const text = pieceText(piece, vocabulary);
    if (text === '' || /^(?:og|samt)$/i.test(text)) return;
    const last = points.at(-1);
    if (piece.kind === 'row' || piece.kind === 'heading') others.push(...piece.lines);
    else if (isPoint(piece)) {
      const below =
        piece.kind === 'bullet' &&
        (piece.level ?? 0) > 0 &&
        last !== undefined &&
        pieces.slice(0, at).some((each) => isPoint(each) && (each.level ?? 0) === 0);
      if (below) points.splice(-1, 1, `${last} – ${text}`);
      else points.push(text);
    } else if (last !== undefined && /^\p{Ll}/u.test(text) && !/[.]$/.test(last))
      points.splice(-1, 1, `${last} ${text}`);
    else if (last !== undefined && at < lastPoint && !isRecommending(text))
      points.splice(-1, 1, `${/[.!?]$/.test(last) ? last : `${last}.`} ${text}`);
    else if (isRecommending(text) && lastPoint >= 0 && at > lastPoint) points.push(stripOpening(text));
    else if (
      last === undefined &&
      (lastPoint >= 0 || intro.length === 0 || isRecommending(text) || !isRecommending(intro.join(' ')) || /(?:\bat|[:,])$/.test(intro.at(-1) ?? ''))
    )
      intro.push(text);
    else others.push(...piece.lines);
  });
  return { points: wholeRecommendations(intro.join(' '), points, lastPoint >= 0), others };
}

/**
 * The points as sentences of their own, from what stands before them and themselves.
 *
 * @param listed false when the opening is the only recommendation there is
 */
export function wholeRecommendations(intro: string, points: readonly string[], listed: boolean): string[] {
  const lead = stripOpening(intro);
  if (!listed) return lead === '' ? [] : [lead];
  const bare = points.map((point) => endPoint(point.replace(leadingAt, ''))).filter((point) => point !== '');
  return bare.map((point) => upperFirst(withLead(lead, point)));
}

/** ", og" and ";" at a point's end lead to the next one. */
function endPoint(point: string): string {
  return point
    .trim()
    .replace(/[,;]?\s+(?:og|samt)$/, '')
    .replace(/[,;]$/, '')
    .trim();
}

function stripOpening(text: string): string {
  return text.replace(opening, '').replace(leadingAt, '').trim();
}

/** A subject without a verb of its own is shared by the points; a whole sentence before them stands first. */
function withLead(lead: string, point: string): string {
  const subject = lead.replace(/\s*(?:,?\s*at)?\s*[:,]?$/, '');
  const shared =
    /^\p{Ll}/u.test(point) && subject !== '' && !/\.$/.test(subject) && subject.split(' ').length <= 8;
  if (!shared || /^(?:der|det|den|de|byrådet|udvalget|kommunen|budgettet)\s/i.test(point)) return point;
  return / at:?$/.test(lead) ? `${subject}, at ${point}` : `${subject} ${point}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isPoint(piece: Piece): boolean {
  const first = piece.lines[0];
  return piece.kind === 'bullet' || (first !== undefined && atSign.test(first.text));
}

/** A paragraph whose lines begin with "at" after a finished line holds several points. */
function splitAtAt(layout: Layout, piece: Piece): Piece[] {
  if (piece.kind !== 'paragraph') return [piece];
  const parts: Piece[] = [];
  for (const line of piece.lines) {
    const last = parts.at(-1);
    const before = last?.lines.at(-1);
    if (last && before && !(atSign.test(line.text) && isFinished(layout, before))) last.lines.push(line);
    else parts.push({ kind: 'paragraph', lines: [line] });
  }
  return parts;
}

/** A line that is well short of full, or ends a sentence or the opening, does not run on into "at". */
function isFinished(layout: Layout, line: Line): boolean {
  return (
    /[.;:,]$/.test(line.text) ||
    /(?:indstilles|indstiller|^og),?(?: at)?$/i.test(line.text) ||
    /\bog$/i.test(line.text) ||
    measureText(line.text) < layout.width * 0.7
  );
}
