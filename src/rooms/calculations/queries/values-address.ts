import { formAddress, type RuleForm, type Values } from '../model.ts';

/** Longer addresses are cut off or refused on the way by mail programs and servers. */
const longestAddress = 8000;
/** Says that the form was sent, though every field may be left as it was. */
const askedKey = 'svar';
/** Says which of a rule's questions it is. */
export const kindKey = 'slags';

/** The values of an address, and whether something is asked with it. */
export function valuesOfQuery(query: URLSearchParams): { readonly values: Values; readonly asked: boolean } {
  const values = new Map<string, readonly string[]>();
  for (const key of query.keys()) if (key !== askedKey && key !== kindKey) values.set(key, query.getAll(key));
  return { values, asked: query.has(askedKey) };
}

/** Names and texts, as they stand in an address or in the hidden fields of a form. */
export function pairsOf(form: RuleForm, values: Values): readonly (readonly [string, string])[] {
  const filled = [...values].filter(([, texts]) => texts.some((text) => text !== ''));
  const own = filled.flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  const kind = form.kind === undefined ? [] : [[kindKey, form.kind] as const];
  return [...kind, [askedKey, '1'] as const, ...own];
}

/** The address that gives the same answer again. @param ending of a file: `.csv`. */
export function answerAddress(form: RuleForm, values: Values, ending = ''): string {
  const query = new URLSearchParams(pairsOf(form, values).map(([name, text]) => [name, text]));
  return `${formAddress({ rule: form.rule })}${ending}?${query}`;
}

/** Whether the values fit an address that can be kept and passed on. */
export function fitsAddress(form: RuleForm, values: Values): boolean {
  return answerAddress(form, values, '.xlsx').length <= longestAddress;
}
