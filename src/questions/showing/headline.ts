import { formatList } from 'tvaers-rules/exact';
import type { JsonFields } from 'tvaers-rules/forms';
import { isFields, isList, valueAt } from '../forms/json-values.ts';
import type { Headline, Showing, ShownAs } from '../forms/showing.ts';
import { wordValue } from './word-value.ts';
import type { Words } from './words.ts';

/**
 * The first of the question's headlines that the answer can fill in: `{size}` is a value as the facts word it, `{seats:list}`
 * a map by group with the largest first, `{sharesOere:count}` how many there are, `{asked.amountOere:kroner}` what was asked.
 */
export function headlineOf(
  { headlines = [], facts, byGroup }: Showing,
  input: JsonFields,
  answer: JsonFields,
  words: Words,
): string | null {
  const known = new Map([...facts, ...(byGroup?.columns ?? [])].map(({ key, as }) => [key, as]));
  for (const headline of headlines) {
    const told = holds(headline, answer) ? fillIn(headline.text, { input, answer, words, known }) : null;
    if (told !== null) return told;
  }
  return null;
}

type Filling = {
  readonly input: JsonFields;
  readonly answer: JsonFields;
  readonly words: Words;
  readonly known: ReadonlyMap<string, ShownAs | undefined>;
};

function holds({ when }: Headline, answer: JsonFields): boolean {
  return Object.entries(when ?? {}).every(([key, value]) => valueAt(answer, key) === value);
}

function fillIn(text: string, filling: Filling): string | null {
  let isWhole = true;
  const told = text.replace(/\{([^}:]+)(?::([a-z]+))?\}/g, (_, path: string, way?: string) => {
    const part = partOf(path, way, filling);
    isWhole &&= part !== null;
    return part ?? '';
  });
  // A value may end with the point of »kr.« or »pct.«.
  return isWhole ? told.replaceAll(/\.\.(?= |$)/g, '.') : null;
}

function partOf(path: string, way: string | undefined, filling: Filling): string | null {
  const { input, answer, words, known } = filling;
  const isAsked = path.startsWith('asked.');
  const value = isAsked ? valueAt(input, path.slice('asked.'.length)) : valueAt(answer, path);
  if (value === undefined || value === null) return null;
  const as = known.get(path);
  if (way === 'count') return isList(value) || isFields(value) ? String(Object.keys(value).length) : null;
  if (way === 'list') return isFields(value) ? listOf(value, words, as) : null;
  return wordValue(value, words, way === 'kroner' || way === 'figure' || way === 'text' ? way : as);
}

/** Those who have something, the largest first. */
function listOf(map: JsonFields, words: Words, as: ShownAs | undefined): string | null {
  const wordsOf = words.groups(Object.keys(map));
  const some = Object.entries(map).filter(([, value]) => Number(value) > 0);
  const inOrder = some.sort(([, a], [, b]) => Number(b) - Number(a));
  return some.length === 0
    ? null
    : formatList(
        inOrder.map(([name, value]) => `${wordsOf(name)}\u00a0${wordValue(value ?? null, words, as)}`),
      );
}
