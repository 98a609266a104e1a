import { type Dictionary, endsCompounds, readingsOf, standsAlone } from './dictionary.ts';
import { irregular, noFirstParts, noLastParts } from './word-lists.ts';

/** What a word is: the words it is a form of, and those it is put together from. All folded. */
export type Analysis = {
  /** The words it is a form of; the compound's own where it is one. Empty for a word nobody listed. */
  readonly bases: readonly string[];
  readonly parts: readonly string[];
  /** The parts side by side, each as the words it may be: all of them together mean the same. */
  readonly pieces: readonly (readonly string[])[];
};

const shortestPart = 3;
/** Flag of hunspell's list: the word stands in compounds as it is listed. */
const listedForm = 39;
const never = Number.POSITIVE_INFINITY;

/**
 * Reads a folded word.
 * @example analyse(danish, 'tandlægevagten') // bases: tandlægevagt; parts: tandlæge, tand, læge, vagt
 */
export function analyse(dictionary: Dictionary, word: string): Analysis {
  const whole = basesOf(dictionary, word);
  const division = divide(dictionary, word, whole.length > 0);
  if (division === null) return { bases: whole, parts: [], pieces: [] };
  const [first, last] = [division.head, analyse(dictionary, division.tail)];
  const listed = headWords(dictionary, first.replace(/-$/, ''));
  const lastListed = basesOf(dictionary, division.tail).length > 0;
  // What a part is put together from is a part of the whole too.
  const deeper = [first, ...listed].flatMap((part) => analyse(dictionary, part).parts);
  return {
    bases: [...new Set([...whole, ...last.bases.map((base) => first + base)])],
    parts: [...new Set([...last.bases, ...listed, ...last.parts, ...deeper])],
    pieces: [...piecesOfHead(dictionary, first), ...(lastListed ? [last.bases] : last.pieces)],
  };
}

function piecesOfHead(dictionary: Dictionary, head: string): readonly (readonly string[])[] {
  const words = headWords(dictionary, head.replace(/-$/, ''));
  if (words.length > 0) return [words];
  const cut = cutOfHead(dictionary, head);
  return cut === null
    ? []
    : [head.slice(0, cut), head.slice(cut)].flatMap((each) => piecesOfHead(dictionary, each));
}

/** The words a form may be of; of a form that only begins compounds ("børne"), those it is made of. */
export function wordsOf(dictionary: Dictionary, form: string): readonly string[] {
  const found = basesOf(dictionary, form);
  return found.length > 0 ? found : headWords(dictionary, form);
}

/** The words that a form in front of others stands for. */
function headWords({ heads, words }: Dictionary, head: string): readonly string[] {
  const found = heads.get(head) ?? (words.get(head)?.has(listedForm) ? [head] : []);
  return found.flatMap(regularly);
}

function basesOf(dictionary: Dictionary, form: string): readonly string[] {
  const bases = readingsOf(dictionary, form)
    .filter(standsAlone)
    .flatMap(({ base }) => regularly(base));
  const known = irregular.get(form);
  return [...new Set(known === undefined ? bases : [known, ...bases])];
}

function regularly(base: string): readonly string[] {
  const word = base.replace(/-$/, '');
  const known = irregular.get(word);
  return known === undefined ? [word] : [known, word];
}

type Division = { readonly head: string; readonly tail: string };

/**
 * The cheapest cut of a word in two, each side of which is a word or a compound again. A word that is listed whole is
 * cut only where it is long enough to be a compound itself.
 */
function divide(dictionary: Dictionary, word: string, listed: boolean): Division | null {
  if (word.length < (listed ? 7 : 2 * shortestPart)) return null;
  let best: (Division & { readonly cost: number }) | null = null;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut).replace(/^-/, '')];
    const first = headCost(dictionary, head.replace(/-$/, ''));
    if (first >= (best?.cost ?? never)) continue;
    const cost = first + tailCost(dictionary, tail);
    if (cost < (best?.cost ?? never)) best = { head, tail, cost };
  }
  return best !== null && best.cost <= (listed ? worthCutting(word) : Number.MAX_VALUE) ? best : null;
}

/** The longer a listed word, the more probably it is a compound itself. */
function worthCutting({ length }: string): number {
  return length >= 9 ? 2.41 : 2.2;
}

function partCost({ length }: string): number {
  return length >= 5 ? 1 : length === 4 ? 1.06 : 1.1;
}

function headCost(dictionary: Dictionary, head: string): number {
  const single = singleHeadCost(dictionary, head);
  if (single < never || noFirstParts.has(head)) return single;
  const cut = cutOfHead(dictionary, head);
  return cut === null
    ? never
    : headCost(dictionary, head.slice(0, cut)) + singleHeadCost(dictionary, head.slice(cut));
}

/** A word may begin a compound without the letter that binds it elsewhere: "livredning" beside "livsfare". */
const unbound = 0.3;

function singleHeadCost({ heads, words }: Dictionary, head: string): number {
  if (noFirstParts.has(head)) return never;
  if (heads.has(head)) return partCost(head);
  return words.get(head)?.has(listedForm) && !noLastParts.has(head) ? partCost(head) + unbound : never;
}

/** "arbejdsmarkeds": a compound in front of another is itself a head behind a head. */
function cutOfHead(dictionary: Dictionary, head: string): number | null {
  for (let cut = head.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const [first, second] = [head.slice(0, cut), head.slice(cut)];
    if (singleHeadCost(dictionary, first) < never && singleHeadCost(dictionary, second) < never) return cut;
  }
  return null;
}

function tailCost(dictionary: Dictionary, tail: string): number {
  if (tail.length < shortestPart || noLastParts.has(tail)) return never;
  const known = dictionary.tails.get(tail);
  if (known !== undefined) return known;
  const readings = readingsOf(dictionary, tail).filter(standsAlone);
  const divided = () => (divide(dictionary, tail, false) === null ? never : 2);
  const cost = readings.some(endsCompounds) ? partCost(tail) : divided();
  if (dictionary.tails.size > mostTails) dictionary.tails.clear();
  dictionary.tails.set(tail, cost);
  return cost;
}

/** So many endings of words are remembered: the same come again and again. */
const mostTails = 50_000;
