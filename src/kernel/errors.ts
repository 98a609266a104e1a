import type { Refusal } from './result.ts';

type Details = Readonly<Record<string, string | number>>;

type Sentence = string | readonly [field: string, sentence: string];

/** Says a code that comes as text, from a schema: null where the catalogue does not have it. */
export type Catalogue = { find(code: string, details?: Details): Refusal | null };

/** Makes the refusals of one catalogue. */
type Refuse<Code extends string> = Catalogue & ((code: Code, details?: Details) => Refusal);

/**
 * Makes the refusals of one room from its catalogue: code → Danish sentence, `{name}` filled from the details. Where
 * the refusal belongs to a field of a form, the catalogue names the field: the one place that knows both.
 * The house test checks that codes are unique across rooms, that each is used, and that every placeholder is filled.
 *
 * @example
 * const refuse = catalogue({ 'meeting-in-past': ['heldOn', 'Mødet den {date} ligger i fortiden.'] });
 * refuse('meeting-in-past', { date: '1. maj 2024' }).message; // 'Mødet den 1. maj 2024 ligger i fortiden.'
 */
export function catalogue<const T extends Readonly<Record<string, Sentence>>>(
  texts: T,
): Refuse<keyof T & string> {
  const refuse = (code: keyof T & string, details: Details = {}): Refusal => {
    const entry: Sentence = texts[code] ?? code;
    const [field, sentence] = typeof entry === 'string' ? [null, entry] : entry;
    const refusal = { code, message: fill(sentence, details), details };
    return field === null ? refusal : { ...refusal, field };
  };
  const isCode = (code: string): code is keyof T & string => Object.hasOwn(texts, code);
  const find = (code: string, details?: Details) => (isCode(code) ? refuse(code, details) : null);
  return Object.assign(refuse, { find });
}

function fill(sentence: string, details: Details): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    if (value === undefined) throw new Error(`detail "${name}" is missing for »${sentence}«`);
    return String(value);
  });
}
