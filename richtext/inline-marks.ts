import type { Inline } from './model.ts';
import { normaliseInlines } from './normalise.ts';
import { safeLink } from './safe-link.ts';

const escaped = /\\([!-/:-@[-`{-~•–])/g;
const token = /\\[!-/:-@[-`{-~•–]|\*+|\[((?:\\.|[^\\[\]])+)\]\(([^()\s]+)\)/g;

/** Takes the backslashes away that guard a sign against being read as a mark. */
export function unescapeMarks(text: string): string {
  return text.replace(escaped, '$1');
}

/** Guards what would be read as bold, italic or a link. `extra` names further signs to guard. */
export function escapeMarks(text: string, extra = ''): string {
  return text.replace(/[!-/:-@[-`{-~•–]/g, (sign, at: number) => {
    const opensAddress = sign === '(' && text[at - 1] === ']';
    return sign === '*' || sign === '\\' || opensAddress || extra.includes(sign) ? `\\${sign}` : sign;
  });
}

/** Words or stars, in the order they stand; stars know whether a space stands on either side. */
type Piece = {
  readonly text: string;
  readonly link: string | undefined;
  readonly stars: { readonly gapBefore: boolean; readonly gapAfter: boolean } | null;
};

type Switch = { readonly bold: boolean; readonly italic: boolean };

/**
 * Reads the words of one line. Stars switch bold (two), italic (one) or both (three) on before a word and off
 * behind one; a star that is never closed stays a star. `[words](https://…)` is a link when the address is safe.
 */
export function readInlines(line: string): Inline[] {
  return normaliseInlines(applyStars(readPieces(line, 0, line.length, undefined)));
}

function readPieces(line: string, from: number, to: number, link: string | undefined): Piece[] {
  const pieces: Piece[] = [];
  let read = from;
  for (const found of line.slice(from, to).matchAll(token)) {
    const at = from + found.index;
    pieces.push(words(line.slice(read, at), link));
    read = at + found[0].length;
    pieces.push(...readToken(line, at, found, link));
  }
  return [...pieces, words(line.slice(read, to), link)];
}

function readToken(line: string, at: number, found: RegExpExecArray, link: string | undefined): Piece[] {
  const [text, label, written] = found;
  if (text.startsWith('\\')) return [words(text.slice(1), link)];
  if (text.startsWith('*')) {
    const gapBefore = /[ \t]/.test(line[at - 1] ?? ' ');
    const gapAfter = /[ \t]/.test(line[at + text.length] ?? ' ');
    return [{ text, link, stars: { gapBefore, gapAfter } }];
  }
  const address = safeLink(written ?? '');
  if (address === null || label === undefined) return [words(unescapeMarks(text), link)];
  return readPieces(line, at + 1, at + 1 + label.length, address);
}

function words(text: string, link: string | undefined): Piece {
  return { text, link, stars: null };
}

/** First which stars switch what, then the words with what is on; what is never closed was never on. */
function applyStars(pieces: readonly Piece[]): Inline[] {
  const toggles = decideToggles(pieces);
  const unclosed = { bold: findUnclosed(toggles, 'bold'), italic: findUnclosed(toggles, 'italic') };
  let on: Switch = { bold: false, italic: false };
  return pieces.map(({ text, link }, index) => {
    const toggle = toggles[index] ?? null;
    if (toggle === null) return inlineOf(text, on, link);
    const lone = { bold: index === unclosed.bold, italic: index === unclosed.italic };
    on = flip(on, { bold: toggle.bold && !lone.bold, italic: toggle.italic && !lone.italic });
    return inlineOf((lone.bold ? '**' : '') + (lone.italic ? '*' : ''), on, link);
  });
}

function inlineOf(text: string, on: Switch, link: string | undefined): Inline {
  return {
    text,
    ...(on.bold ? { bold: true } : {}),
    ...(on.italic ? { italic: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

function flip(on: Switch, by: Switch): Switch {
  return { bold: on.bold !== by.bold, italic: on.italic !== by.italic };
}

function decideToggles(pieces: readonly Piece[]): (Switch | null)[] {
  let on: Switch = { bold: false, italic: false };
  return pieces.map((piece) => {
    const toggle = decideToggle(piece, on);
    if (toggle) on = flip(on, toggle);
    return toggle;
  });
}

/** On needs a word behind the stars, off a word before them; null where the stars are only stars. */
function decideToggle({ text, stars }: Piece, on: Switch): Switch | null {
  if (!stars || text.length > 3) return null;
  const toggle = { bold: text.length >= 2, italic: text.length !== 2 };
  const opens = (toggle.bold && !on.bold) || (toggle.italic && !on.italic);
  const closes = (toggle.bold && on.bold) || (toggle.italic && on.italic);
  return (opens && stars.gapAfter) || (closes && stars.gapBefore) ? null : toggle;
}

/** Place of the last stars of a kind if they have no partner, otherwise -1. */
function findUnclosed(toggles: readonly (Switch | null)[], mark: 'bold' | 'italic'): number {
  const places = toggles.flatMap((toggle, index) => (toggle?.[mark] ? [index] : []));
  return places.length % 2 === 0 ? -1 : (places.at(-1) ?? -1);
}

/** Writes a normalised run of text so that `readInlines` gives it back. */
export function writeInlines(content: readonly Inline[], extra = ''): string {
  let written = '';
  let on: Inline = { text: '' };
  for (const inline of [...content, { text: '' }]) {
    const moves = on.link !== inline.link;
    if (moves && on.link !== undefined) written += `](${on.link})`;
    written += '*'.repeat((on.bold === inline.bold ? 0 : 2) + (on.italic === inline.italic ? 0 : 1));
    if (moves && inline.link !== undefined) written += '[';
    written += escapeMarks(inline.text, inline.link === undefined ? extra : `${extra}[]`);
    on = inline;
  }
  return written;
}
