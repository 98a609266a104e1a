import type { AskedTerm } from './asked-term.ts';
import { fold } from './fold.ts';
import type { Piece } from './search.ts';

type Word = { readonly folded: string; readonly start: number; readonly end: number };

/** The words of a text with their places in it. */
function placesOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Folded words to be marked, and beginnings of words. */
export type Marks = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] };

/** What of a text is marked where these were asked for. */
export function marksOf(terms: readonly AskedTerm[]): Marks {
  return {
    words: new Set(terms.flatMap(({ marked }) => marked.map(fold))),
    beginnings: terms.flatMap(({ markedBeginnings }) => markedBeginnings),
  };
}

function isMarked({ words, beginnings }: Marks, { folded }: Word): boolean {
  return words.has(folded) || beginnings.some((each) => folded.startsWith(each));
}

/** The whole text with the asked words marked. */
export function markAll(text: string, marks: Marks): readonly Piece[] {
  return cutAt(
    text,
    0,
    text.length,
    placesOf(text).filter((word) => isMarked(marks, word)),
  );
}

const snippetLength = 260;
const before = 60;

/** The stretch of the text that holds most of the different words asked for, with them marked. */
export function markSnippet(text: string, marks: Marks): readonly Piece[] {
  const places = placesOf(text).filter((word) => isMarked(marks, word));
  const start = Math.max(0, (bestPlace(places)?.start ?? 0) - before);
  const from = start === 0 ? 0 : nextGap(text, start);
  const to = from + snippetLength >= text.length ? text.length : lastGap(text, from + snippetLength, from);
  const inside = places.filter((word) => word.start >= from && word.end <= to);
  const pieces = cutAt(text, from, to, inside);
  const ellipsis = { text: '…', marked: false };
  return [...(from > 0 ? [ellipsis] : []), ...pieces, ...(to < text.length ? [ellipsis] : [])];
}

/** The place from which a snippet holds most different words; the first of those that are alike. */
function bestPlace(places: readonly Word[]): Word | undefined {
  let best: { place: Word; count: number } | undefined;
  for (const [index, place] of places.entries()) {
    const seen = new Set<string>();
    for (let at = index; (places[at]?.end ?? Infinity) <= place.start + snippetLength - before; at += 1) {
      seen.add(places[at]?.folded ?? '');
    }
    if (best === undefined || seen.size > best.count) best = { place, count: seen.size };
  }
  return best?.place;
}

function cutAt(text: string, from: number, to: number, words: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const word of words) {
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return pieces;
}

function nextGap(text: string, from: number): number {
  const gap = text.slice(from, from + before).search(/\s/);
  return gap < 0 ? from : from + gap + 1;
}

function lastGap(text: string, to: number, from: number): number {
  const gap = text.slice(from, to).search(/\s\S*$/);
  return gap <= 0 ? to : from + gap;
}

/** A folded word as people write it: as it stands in one of the texts, else with å for aa. */
export function spellingIn(texts: readonly string[], folded: string): string {
  const written = texts.flatMap((text) =>
    placesOf(text).flatMap((word) => (word.folded === folded ? [text.slice(word.start, word.end)] : [])),
  );
  return written[0] ?? folded.replaceAll('aa', 'å');
}
