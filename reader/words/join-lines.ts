import { isSplitWord, knowsWord, type Vocabulary } from './vocabulary.ts';

// A hyphen before one of these belongs to a shared second half: "kultur- og fritidsudvalg".
const sharing = /^(og|eller|samt|til|og\/eller|henholdsvis|hhv\.)(?=$|[\s/,])/;

// Equals set side by side keep their hyphen: a line break between "region" and "kommune" hides no longer word.
const equals = new Set(
  'region regioner kommune kommuner stat staten amt amter by land nord syd øst vest borger læge patient bus tog fly færge lærer elev forældre barn bruger leverandør bestiller udfører formand næstformand dansk tysk svensk norsk politisk administrativ offentlig privat'.split(
    ' ',
  ),
);

const longestWord = 80;

/** What stands between two lines of one paragraph: how the second is set on to the first. */
export type Seam = 'space' | 'hyphen' | 'hyphen-space' | 'none' | 'join';

/**
 * Decides whether a hyphen at the end of a line belongs to the word or only to the line.
 * The document's own spelling decides first; then the shape of the two halves.
 */
function decideSeam(before: string, after: string, vocabulary: Vocabulary): Seam {
  if (before.endsWith('\u00AD')) return 'none';
  if (!before.endsWith('-') && !before.endsWith('/'))
    return vocabulary.losesHyphens &&
      isSplitWord(vocabulary, wordBefore(before, before.length), firstWord(after))
      ? 'join'
      : 'space';
  const left = before.endsWith('-') ? wordBefore(before, before.length - 1) : '';
  if (left === '') return /\p{L}\/$/u.test(before.slice(-2)) ? 'none' : 'space';
  if (sharing.test(after)) return 'hyphen-space';
  const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
  if (right === undefined) return 'hyphen';
  return keepsHyphen(left, right, vocabulary) ? 'hyphen' : 'none';
}

const letter = /[\p{L}\p{N}]/u;

/** The word that ends there. Walked backwards: a pattern that is held to the end tries every letter before it. */
function wordBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < longestWord && letter.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

function firstWord(text: string): string {
  return /^\p{Ll}+/u.exec(text)?.[0] ?? '';
}

function keepsHyphen(last: string, right: string, vocabulary: Vocabulary): boolean {
  if (knowsWord(vocabulary, last + right)) return false;
  if (knowsWord(vocabulary, `${last}-${right}`)) return true;
  if (/^[\p{Lu}\p{N}]/u.test(right)) return true;
  if (/\p{N}$/u.test(last) || /^\p{Lu}{2,}s?$/u.test(last)) return true;
  return equals.has(last.toLowerCase()) && equals.has(right.toLowerCase());
}

/** One running text from the lines of a paragraph. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const pieces: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined) setSeam(pieces, decideSeam(before, line, vocabulary));
    pieces.push(line);
  });
  return pieces.join('');
}

function setSeam(pieces: string[], seam: Seam): void {
  if (seam === 'space' || seam === 'hyphen-space') pieces.push(' ');
  if (seam === 'none') pieces.push((pieces.pop() ?? '').slice(0, -1));
}

const odd = /[\u00A0\u2007\u202F\u00AD\u200B\uFEFF\t]|\s\s|[^\s\d]- /;

/** Double spaces, no-break spaces and hidden soft hyphens cleaned. */
export function cleanSpaces(text: string): string {
  if (!odd.test(text)) return text.trim();
  return (
    text
      .replace(/[\u00A0\u2007\u202F\s]+/g, ' ')
      .replace(/\u00AD(?=\S)/g, '')
      .replace(/[\u200B\uFEFF]/g, '')
      // "EU- dagsordenen": a break that was undone with a space too many.
      .replace(/(\p{Lu}{2,}-) (?=\p{Ll})(?!(?:og|eller|samt|til|såvel)\b)/gu, '$1')
      .trim()
  );
}
