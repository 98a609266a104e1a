import type { Vocabulary } from './vocabulary.ts';

// Beginnings a council's text is full of; with one of these a scan's guess is safe.
const wellKnown =
  /^(tvær|sundhedsvæsen|væsent|nærvær|særlig|næst|været?$|kommunal|kommune|fælles|område|opgave|indstill|møde|dagsorden|forslag|region|også|større|første|gælde|bæredygtig|forskel|økonomi|øvrige|løsning|følge|læse|plan)/;

// What a scan makes of a letter, and the letter.
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/ee/g, 'æ'],
  [/ae/g, 'æ'],
  [/ze/g, 'æ'],
  [/oe/g, 'ø'],
  [/rn/g, 'm'],
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/6/g, 'ø'],
  [/4/g, 'å'],
];

/** A word as it stands, and as it is read; `read` is null where no reading is sure. */
export type Correction = { readonly found: string; readonly read: string | null };

const sign = /ee|ae|ze|oe|rn|\p{Ll}[0146]\p{Ll}|\uFFFD/iu;
const suspect = /(?<![\p{L}\d.@/])[\p{L}\d\uFFFD]+(?![\p{L}\d])/gu;
const broken = /\p{Ll}[0146]\p{Ll}|\uFFFD/u;

const address = /\S*(?:https?:|www\.|@)\S*/gi;

/** Words a scan has damaged, read as well as can be. */
export function findCorrections(text: string, vocabulary: Vocabulary): Correction[] {
  if (!sign.test(text)) return [];
  const corrections: Correction[] = [];
  for (const [found] of text.replace(address, ' ').matchAll(suspect)) {
    if (!sign.test(found)) continue;
    const read = correctWord(found, vocabulary);
    if (read !== null || broken.test(found)) corrections.push({ found, read });
  }
  return corrections;
}

/** The first reading that the document itself uses far more, or that is sure to be a word here. */
function correctWord(word: string, vocabulary: Vocabulary): string | null {
  const lower = word.toLowerCase();
  if (rightlySo.test(lower) || wellKnown.test(lower)) return null;
  const often = vocabulary.all.get(lower) ?? 0;
  for (const [mistake, letter] of mistakes) {
    const guess = lower.replace(mistake, letter);
    if (guess === lower) continue;
    const seen = vocabulary.all.get(guess) ?? 0;
    if (seen > often * 3 || (often <= 2 && wellKnown.test(guess))) return matchCase(word, guess);
  }
  return null;
}

/** "ideer", "europæere", and figures behind letters ("CO2", "ØA25"). */
const rightlySo = /idee|europæe|^\p{L}+\d+$/u;

function matchCase(word: string, guess: string): string {
  return /^\p{Lu}/u.test(word) ? guess.charAt(0).toUpperCase() + guess.slice(1) : guess;
}
