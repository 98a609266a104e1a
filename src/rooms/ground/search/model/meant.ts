import type { Dictionary } from './dictionary.ts';
import { analyse, wordsOf } from './divide.ts';
import { fold } from './fold.ts';
import { flat, readWithDanishLetters } from './spellings.ts';

/** One word asked for, with all that the dictionary says it may mean. Everything folded but what was typed. */
export type Term = {
  readonly typed: string;
  readonly word: string;
  readonly flat: string;
  /** A beginning is enough. */
  readonly begun: boolean;
  /** What the word is a form of. */
  readonly bases: readonly string[];
  /** The parts of a compound side by side, each as the words it may be. */
  readonly pieces: readonly (readonly string[])[];
};

/** How near a word of the texts is to one asked for, the nearest first. */
export const nearness = ['same', 'form', 'spelt', 'part', 'begun'] as const;
export type Nearness = (typeof nearness)[number];

/** A word that stands in the texts and is meant by one asked for. */
export type MeantWord = { readonly word: string; readonly near: Nearness; readonly entries: number };

/** A word as asked for, or as it was corrected to. */
export function termOf(dictionary: Dictionary, typed: string, begun: boolean): Term {
  const word = fold(typed).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { typed, word, flat: flat(word), begun, ...readingsOfTyped(dictionary, word) };
}

function readingsOfTyped(dictionary: Dictionary, word: string): Pick<Term, 'bases' | 'pieces'> {
  const { bases, pieces } = analyse(dictionary, word);
  const known = [...new Set([...bases, ...wordsOf(dictionary, word)])];
  if (known.length > 0) return { bases: known, pieces };
  for (const reading of readWithDanishLetters(word)) {
    const other = analyse(dictionary, reading);
    if (other.bases.length > 0) return { bases: other.bases, pieces: other.pieces };
  }
  return { bases: [], pieces };
}

/** One of the parts of a compound, asked for by itself. */
export function pieceOf(term: Term, bases: readonly string[]): Term {
  const [word = ''] = bases;
  return { typed: term.typed, word, flat: flat(word), begun: false, bases, pieces: [] };
}

/** Letters only: it can stand in the list of words. Numbers and addresses are asked for as they stand. */
export function isPlainWord({ word }: Term): boolean {
  return /^\p{L}[\p{L}-]*$/u.test(word);
}
