import { mostDigits } from './table.ts';

/** A number of as many digits as are allowed, another for each `at`, without pattern but always the same. */
export function great(at: number, size = mostDigits): string {
  let [state, text] = [(at + 1) * 7919, '9'];
  while (text.length < size) {
    state = (state * 48271) % 2147483647;
    text += String(state % 10);
  }
  return text;
}

export const many = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));
export const tabled = <T>(
  count: number,
  each: (at: number) => T,
  name = (at: number) => `n${at}`,
): Record<string, T> => Object.fromEntries(many(count, (at) => [name(at), each(at)]));
