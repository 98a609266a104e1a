import { type JsonFields, openInput } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateContract } from './index.ts';
import { printContract } from './print.ts';
import { contractFields, readContract } from './read.ts';

export { answers } from './print.ts';

/** The rule from JSON to JSON: a whole contract held against itself. */
export const run = (input: unknown): JsonFields => answer(input, contractFields);

/** The same as a kind of `measure`, as which it was asked first; kept for those who ask it so. */
export const runAsKind = (input: unknown): JsonFields => answer(input, ['kind', ...contractFields]);

function answer(input: unknown, fields: readonly string[]): JsonFields {
  const given = readContract(openInput(input, fields));
  return printContract(isRefused(given) ? given : calculateContract(given));
}
