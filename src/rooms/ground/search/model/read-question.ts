import { fold } from './fold.ts';
import { commonWords } from './word-lists.ts';

/** What is asked for, sorted: words, the word being typed, and phrases in quotation marks. */
export type Wanted = {
  readonly words: readonly string[];
  /** The last word, of which a beginning is enough; empty where there is none. */
  readonly begun: string;
  readonly phrases: readonly string[];
  /** It is a sentence rather than words: not all of it need stand in one place. */
  readonly isSentence: boolean;
};

const mostWords = 12;
const longest = 200;
/** So many words that matter are a sentence, whether or not it asks. */
const sentence = 4;

/** @example readQuestion('"fælles indsats" unge på kan') // phrase, two words, and "kan" as a beginning */
export function readQuestion(text: string): Wanted {
  const phrases: string[] = [];
  const rest = text
    .replaceAll('\0', ' ')
    .slice(0, longest)
    .replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, (_, phrase: string) => {
      if (hasLetters(phrase)) phrases.push(phrase.trim());
      return ' " ';
    });
  const endsInPhrase = rest.trimEnd().endsWith('"');
  const typed = rest
    .split(/[\s"“”„«»]+/)
    .filter(hasLetters)
    .slice(0, mostWords);
  const meant = typed.filter((word) => !commonWords.has(fold(word.replace(/[^\p{L}]+$/u, ''))));
  // Nothing but common words: then they are what is looked for.
  const words = meant.length === 0 && phrases.length === 0 ? typed : meant;
  const asks = typed.length > 1 && commonWords.has(fold(typed[0] ?? ''));
  const isSentence = words.length >= sentence || (words.length > 1 && asks);
  const last = endsInPhrase || words.at(-1) !== typed.at(-1) ? '' : (words.at(-1) ?? '');
  // One letter is the beginning of half the language: it is a word of its own, or nothing.
  return [...last].length < 2
    ? { words, begun: '', phrases, isSentence }
    : { words: words.slice(0, -1), begun: last, phrases, isSentence };
}

function hasLetters(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
