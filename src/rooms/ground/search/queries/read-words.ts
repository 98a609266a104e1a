import type { Trx } from '../../../../platform/postgres/database.ts';
import { type AskedTerm, askedPhrase, askedTerm } from '../model/asked-term.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { isPlainWord, pieceOf, type Term, termOf } from '../model/meant.ts';
import type { Wanted } from '../model/read-question.ts';
import { listMeantWords, listNeighbours } from './list-meant-words.ts';

/** The words of a question as the dictionary reads them. */
function termsOf(dictionary: Dictionary, { words, begun }: Wanted): readonly Term[] {
  const typed = words.map((word) => termOf(dictionary, word, false));
  return begun === '' ? typed : [...typed, termOf(dictionary, begun, true)];
}

/**
 * What the words of a question mean in the texts there are, with what was misspelt put right; phrases last.
 * @param boldly guess at words that are good Danish, or could be put together from words the texts have
 */
export async function readWords(
  trx: Trx,
  dictionary: Dictionary,
  wanted: Wanted,
  boldly: boolean,
): Promise<readonly AskedTerm[]> {
  const terms = termsOf(dictionary, wanted);
  const asked = await lookUp(trx, dictionary, terms);
  const isAlone = terms.length === 1;
  const corrected: AskedTerm[] = [];
  for (const [at, term] of terms.entries()) {
    const each = asked[at];
    if (each === undefined) continue;
    const isWrong = boldly ? !each.isFound : each.ways.length === 0 && (isAlone || term.bases.length === 0);
    corrected.push(isWrong ? await correct(trx, dictionary, term, each) : each);
  }
  return [...corrected, ...wanted.phrases.map(askedPhrase)];
}

/** The parts of the compounds asked for, each by itself: for a question that nothing answers. */
export async function readPieces(
  trx: Trx,
  dictionary: Dictionary,
  wanted: Wanted,
): Promise<readonly AskedTerm[]> {
  const terms = termsOf(dictionary, wanted).flatMap((term) =>
    term.pieces.length < 2 ? [term] : term.pieces.map((bases) => pieceOf(term, bases)),
  );
  return [...(await lookUp(trx, dictionary, terms)), ...wanted.phrases.map(askedPhrase)];
}

async function lookUp(
  trx: Trx,
  dictionary: Dictionary,
  terms: readonly Term[],
): Promise<readonly AskedTerm[]> {
  // Two words side by side may be one that was typed apart.
  const pairs = terms.slice(1).map((term, at) => termOf(dictionary, `${terms[at]?.word}${term.word}`, false));
  const pieces = terms.map((term) => term.pieces.map((bases) => pieceOf(term, bases)));
  const meant = (await listMeantWords(trx, [...terms, ...pairs, ...pieces.flat()])).values();
  const next = () => meant.next().value ?? [];
  const own = terms.map(next);
  const joined = pairs.map(next);
  const sides = pieces.map((each) => each.map(next));
  return terms.map((term, at) => {
    const beside = [...(joined[at - 1] ?? []), ...(joined[at] ?? [])];
    return askedTerm(term, own[at] ?? [], beside, sides[at] ?? []);
  });
}

/** Shorter words have too many neighbours to guess by. */
const shortestGuessed = 4;

async function correct(trx: Trx, dictionary: Dictionary, term: Term, asked: AskedTerm): Promise<AskedTerm> {
  if (!isPlainWord(term) || term.word.length < shortestGuessed) return asked;
  const [nearest] = await listNeighbours(trx, term);
  if (nearest === undefined) return asked;
  const [instead] = await lookUp(trx, dictionary, [termOf(dictionary, nearest.word, false)]);
  return instead === undefined ? asked : { ...instead, typed: term.typed, corrected: nearest.word };
}
