import { isPlainWord, type MeantWord, type Nearness, nearness, type Term } from './meant.ts';

/** One way a word asked for may stand in a text, and what that is worth beside the word itself. */
type Way = {
  /** How `text` is read: words as PostgreSQL asks for them, or as somebody typed them. */
  readonly kind: 'words' | 'typed' | 'begun' | 'phrase';
  readonly text: string;
  readonly weight: number;
};

/** A word asked for, ready to be looked for. */
export type AskedTerm = {
  readonly typed: string;
  /** What it was taken for where no text has it; null where it stands as typed. */
  readonly corrected: string | null;
  /** None where no text has anything like it. */
  readonly ways: readonly Way[];
  /** The word itself, or a form or a part of it, stands somewhere. */
  readonly isFound: boolean;
  /** In about how many entries it is. */
  readonly entries: number;
  /** Folded words to be marked in what is found, and beginnings of such. */
  readonly marked: readonly string[];
  readonly markedBeginnings: readonly string[];
};

const weights: Readonly<Record<Nearness, number>> = {
  same: 1,
  form: 0.95,
  spelt: 0.85,
  part: 0.7,
  begun: 0.5,
};
/** All parts of a compound, but not the compound. */
const apartWeight = 0.6;

/**
 * @param own words of the texts that the term means
 * @param joined words it means together with the one beside it: "flygtninge kvoter"
 * @param sides for each part of a compound the words it means
 */
export function askedTerm(
  term: Term,
  own: readonly MeantWord[],
  joined: readonly MeantWord[],
  sides: readonly (readonly MeantWord[])[],
): AskedTerm {
  if (!isPlainWord(term)) return asTyped(term);
  const isKnown = own.some(({ near }) => near === 'same' || near === 'form');
  const meant = own.filter(({ near }) => near !== 'begun' || !isKnown);
  const whole = joined.filter(({ near }) => near === 'same' || near === 'form' || near === 'part');
  const isApart = sides.length > 1 && sides.every((side) => side.length > 0);
  const ways = [
    ...nearness.flatMap((near) =>
      anyOf(
        meant.filter((each) => each.near === near),
        weights[near],
      ),
    ),
    ...anyOf(whole, 1),
    ...(isApart
      ? [{ kind: 'words', text: sides.map(orText).join(' & '), weight: apartWeight } as const]
      : []),
  ];
  const marked = [...meant, ...whole, ...(isApart ? sides.flat() : [])].flatMap(({ word }) =>
    word.split('-'),
  );
  const entries = meant.reduce((sum, each) => sum + each.entries, 0);
  const isFound = meant.length + whole.length > 0;
  return { typed: term.typed, corrected: null, ways, isFound, entries, marked, markedBeginnings: [] };
}

function asTyped({ typed, word, begun }: Term): AskedTerm {
  const ways: readonly Way[] = [
    { kind: 'typed', text: typed, weight: 1 },
    ...(begun && word.length > 1 ? [{ kind: 'begun', text: word, weight: weights.begun } as const] : []),
  ];
  const pieces = word.split(/[^\p{L}\p{N}]+/u).filter((each) => each !== '');
  const markedBeginnings = begun && word.length > 1 ? pieces.slice(-1) : [];
  return { typed, corrected: null, ways, isFound: true, entries: 1, marked: pieces, markedBeginnings };
}

/** A place: as it is written, or the municipalities it lies in. */
export function askedPlace(text: string, municipalities: readonly string[]): AskedTerm {
  const names = municipalities.map((name) => ({ kind: 'phrase', text: name, weight: apartWeight }) as const);
  const { marked, ...asked } = askedPhrase(text);
  return { ...asked, ways: [...asked.ways, ...names], marked: [...marked, ...municipalities] };
}

/** Words that must stand side by side as they are written. */
export function askedPhrase(text: string): AskedTerm {
  const marked = text.split(/[^\p{L}\p{N}]+/u);
  return {
    typed: text,
    corrected: null,
    ways: [{ kind: 'phrase', text, weight: 1 }],
    isFound: true,
    entries: 1,
    marked,
    markedBeginnings: [],
  };
}

function anyOf(words: readonly MeantWord[], weight: number): readonly Way[] {
  return words.length === 0 ? [] : [{ kind: 'words', text: orText(words), weight }];
}

function orText(words: readonly MeantWord[]): string {
  const quoted = words.map(({ word }) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`);
  return `(${[...new Set(quoted)].join(' | ')})`;
}
