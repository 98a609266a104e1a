import type { RuleForm, Values } from '../model.ts';

/** Says that the form was sent, though every field may be left as it was. */
export const askedKey = 'svar';
/** Says which of a rule's questions it is. */
export const kindKey = 'slags';

export type Pair = readonly [string, string];

/** Names and texts, as they stand in an address or in the hidden fields of a form. */
export function pairsOf(form: RuleForm, values: Values): readonly Pair[] {
  return [...headOf(form), ...filledOf(values)];
}

/** Which question it is, and that it is asked. */
export function headOf(form: RuleForm): readonly Pair[] {
  const kind = form.kind === undefined ? [] : [[kindKey, form.kind] as const];
  return [...kind, [askedKey, '1'] as const];
}

/** What was written. */
export function filledOf(values: Values): readonly Pair[] {
  const filled = [...values].filter(([, texts]) => texts.some((text) => text !== ''));
  return filled.flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
}

export const queryOf = (pairs: readonly Pair[]): URLSearchParams =>
  new URLSearchParams(pairs.map(([name, text]) => [name, text]));
