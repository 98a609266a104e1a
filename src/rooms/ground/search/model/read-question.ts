/** What is asked for, sorted: whole words, the word being typed, and phrases in quotation marks. */
export type Wanted = {
  readonly words: readonly string[];
  /** The last word, of which a beginning is enough; empty where there is none. */
  readonly begun: string;
  readonly phrases: readonly string[];
};

const mostWords = 12;
const longest = 200;

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
  const words = rest
    .split(/[\s"“”„«»]+/)
    .filter(hasLetters)
    .slice(0, mostWords);
  const last = endsInPhrase ? '' : (words.at(-1) ?? '');
  // One letter is the beginning of half the language: it is a word of its own, or nothing.
  return [...last].length < 2
    ? { words, begun: '', phrases }
    : { words: words.slice(0, -1), begun: last, phrases };
}

function hasLetters(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
