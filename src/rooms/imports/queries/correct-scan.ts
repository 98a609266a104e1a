import { knowsWord, type Vocabulary } from './vocabulary.ts';

// Beginnings a council's text is full of; with one of these a scan's guess is safe.
const wellKnown =
  /^(tvær|sundhedsvæsen|væsent|nærvær|særlig|næst|været?$|kommunal|kommune|fælles|område|opgave|indstill|møde|dagsorden|forslag|region|rådet|også|større|første|gælde|bæredygtig|forskel|måned|århus|økonomi|øvrige)/;

// What a scan makes of a letter, and the letter.
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/ee/g, 'æ'],
  [/ae/g, 'æ'],
  [/oe/g, 'ø'],
  [/rn/g, 'm'],
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/o/g, 'ø'],
  [/a/g, 'å'],
];

export type Correction = { readonly found: string; readonly read: string | null };

const sign = /ee|ae|oe|rn|\p{Ll}[01]|\uFFFD/iu;
const suspect =
  /\b(?=[\p{L}\d]*\p{L})[\p{L}\d]*(?:ee|ae|oe|rn|\p{Ll}[01]\p{Ll})[\p{L}\d]*\b|\p{L}*\uFFFD\p{L}*/gu;

/** Words a scan has damaged, read as well as can be: `read` is null where no reading is sure. */
export function findCorrections(text: string, vocabulary: Vocabulary): Correction[] {
  if (!sign.test(text)) return [];
  const corrections: Correction[] = [];
  for (const match of text.matchAll(suspect)) {
    const found = match[0];
    if (/^(https?|www)$/i.test(found) || /[@./]/.test(text.charAt(match.index - 1))) continue;
    const read = correctWord(found, vocabulary);
    if (read !== null || isBroken(found)) corrections.push({ found, read });
  }
  return corrections;
}

function isBroken(word: string): boolean {
  return word.includes('\uFFFD') || /\p{Ll}[01]\p{Ll}/u.test(word);
}

function correctWord(word: string, vocabulary: Vocabulary): string | null {
  const lower = word.toLowerCase();
  const often = vocabulary.all.get(lower) ?? 0;
  for (const [sign, letter] of mistakes.slice(0, 6)) {
    const guess = lower.replace(sign, letter);
    if (guess === lower) continue;
    const seen = vocabulary.all.get(guess) ?? 0;
    const better = seen > often * 3 || (often <= 2 && wellKnown.test(guess) && !wellKnown.test(lower));
    if (better && !isOrdinary(lower, vocabulary, guess)) return matchCase(word, guess);
  }
  return null;
}

/** Words that rightly have the letters a scan confuses ("ideer", "barn", "international"). */
function isOrdinary(lower: string, vocabulary: Vocabulary, guess: string): boolean {
  if (/(ide|alle|europæ)e/.test(lower) || /^[a-zæøå]*\d+$/.test(lower)) return true;
  return knowsWord(vocabulary, lower) && !knowsWord(vocabulary, guess) && !wellKnown.test(guess);
}

function matchCase(word: string, guess: string): string {
  return /^\p{Lu}/u.test(word) ? guess.charAt(0).toUpperCase() + guess.slice(1) : guess;
}
