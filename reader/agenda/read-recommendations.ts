import type { Layout, Line } from '../layout/lay-lines.ts';
import { measureText } from '../layout/lay-lines.ts';
import { isRecommending } from '../signs/sentence-signs.ts';
import { pieceText } from '../text/build-blocks.ts';
import { cutPieces, type Piece } from '../text/cut-pieces.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

// The council itself recommends nothing to itself: "KKR X anbefaler kommunerne …" is what it is asked to decide.
const opening =
  /^(?:det (?:indstilles|anbefales|foreslås)|der indstilles|indstilling|(?!KKR )\p{Lu}[^.:]{0,110}? indstiller(?: (?:derfor|hermed))?|(?!KKR )\p{Lu}[^.:,]{0,80}? (?:anbefaler|foreslår)(?: (?:derfor|hermed))?(?=,? at\b|[,:]))(?:,? (?:endvidere|desuden|derfor|videre|yderligere))?\s*(?:(?:over for|til) [^,:]{1,80}?(?=,|:| at\b|$))?[,:]?\s*/iu;
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
  const reading: Reading = { intro: [], isRecommending: false, points: [], others: [], isNested: false };
  pieces.forEach((piece, at) => {
    const text = pieceText(piece, vocabulary);
    if (text === '' || /^(?:og|samt)$/i.test(text)) return;
    if (piece.kind === 'row' || piece.kind === 'heading') reading.others.push(...piece.lines);
    else if (isPoint(piece)) addPoint(reading, piece, text);
    else if (reading.points.length > 0) addBelowPoint(reading, piece, text, at < lastPoint);
    else if (isIntro(reading, text, lastPoint >= 0)) addIntro(reading, text);
    else reading.others.push(...piece.lines);
  });
  const { intro, points, others } = reading;
  const whole = points.map((words) => words.join(' '));
  return { points: wholeRecommendations(intro.join(' '), whole, lastPoint >= 0), others };
}

type Reading = {
  readonly intro: string[];
  /** Whether the words before the points recommend already. */
  isRecommending: boolean;
  /** Each point in the pieces it was read in: what grows word by word would be copied word by word. */
  readonly points: string[][];
  readonly others: Line[];
  isNested: boolean;
};

function addIntro(reading: Reading, text: string): void {
  reading.intro.push(text);
  reading.isRecommending ||= isRecommending(text);
}

/** A point of its own, or one below the point before it. */
function addPoint(reading: Reading, piece: Piece, text: string): void {
  const last = reading.isNested ? reading.points.at(-1) : undefined;
  const below = piece.kind === 'bullet' && (piece.level ?? 0) > 0;
  if (below && last) last.push('–', text);
  else reading.points.push([text]);
  if ((piece.level ?? 0) === 0) reading.isNested = true;
}

/** What stands below a point: its continuation, a remark between two points, one more recommendation, or nothing of the kind. */
function addBelowPoint(reading: Reading, piece: Piece, text: string, isBetween: boolean): void {
  const point = reading.points.at(-1) ?? [];
  const last = point.at(-1) ?? '';
  const goesOn = /^\p{Ll}/u.test(text) && !last.endsWith('.');
  if (goesOn) point.push(text);
  else if (isRecommending(text)) reading.points.push([stripOpening(text)]);
  else if (isBetween) point.splice(-1, 1, /[.!?]$/.test(last) ? last : `${last}.`, text);
  else reading.others.push(...piece.lines);
}

/** Words before the points, or a recommendation without any; what follows a finished one recommends nothing. */
function isIntro({ intro, ...before }: Reading, text: string, hasPoints: boolean): boolean {
  if (hasPoints || intro.length === 0 || isRecommending(text)) return true;
  return !before.isRecommending || /(?:\bat|[:,])$/.test(intro.at(-1) ?? '');
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
