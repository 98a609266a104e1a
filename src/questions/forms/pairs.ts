import type { Asked, Question } from './question.ts';
import type { Values } from './values.ts';

/** Says that the form was sent, though every field may be left as it was. */
export const askedKey = 'svar';
/** Says which of an address's questions it is. */
export const kindKey = 'slags';
/** Holds the values where they would be too long as they are. */
export const packedKey = 'pakket';

type Pair = readonly [name: string, text: string];

/** Names and texts, as they stand in an address or in the hidden fields of a form. */
export function pairsOf({ question, values }: Asked): readonly Pair[] {
  return [...headOf(question), ...filledOf(values)];
}

/** Which question it is, and that it is asked. */
export function headOf({ kind }: Pick<Question, 'kind'>): readonly Pair[] {
  return [...(kind === undefined ? [] : [[kindKey, kind] as const]), [askedKey, '1'] as const];
}

/** What was written. */
export function filledOf(values: Values): readonly Pair[] {
  const filled = [...values].filter(([, texts]) => texts.some((text) => text !== ''));
  return filled.flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
}

export const queryOf = (pairs: readonly Pair[]): URLSearchParams =>
  new URLSearchParams(pairs.map(([name, text]) => [name, text]));

/** Where a question's empty form is. @param at the address */
export function questionAddress(at: string, { kind }: Pick<Question, 'kind'>): string {
  return kind === undefined ? at : `${at}?${kindKey}=${kind}`;
}
