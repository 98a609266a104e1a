import type { Refusal } from './result.ts';

type Details = Readonly<Record<string, string | number>>;

/**
 * Makes the refusals of one room from its catalogue: code → Danish sentence, `{name}` filled from the details.
 * The house test checks that codes are unique across rooms, that each is used, and that every placeholder is filled.
 *
 * @example
 * const refuse = catalogue({ 'meeting-in-past': 'Mødet den {date} ligger i fortiden.' });
 * refuse('meeting-in-past', { date: '1. maj 2024' }).message; // 'Mødet den 1. maj 2024 ligger i fortiden.'
 */
export function catalogue<const T extends Readonly<Record<string, string>>>(texts: T) {
  return (code: keyof T & string, details: Details = {}): Refusal => ({
    code,
    message: fill(texts[code] ?? code, details),
    details,
  });
}

function fill(sentence: string, details: Details): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    if (value === undefined) throw new Error(`detail "${name}" is missing for «${sentence}»`);
    return String(value);
  });
}
