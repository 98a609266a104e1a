import { formAddress, type RuleForm, type Values } from '../model.ts';
import { packQuery, unpackQuery } from './packed-values.ts';

/** Longer addresses are cut off or refused on the way by mail programs and servers. */
const longestAddress = 8000;
/** Says that the form was sent, though every field may be left as it was. */
const askedKey = 'svar';
/** Says which of a rule's questions it is. */
export const kindKey = 'slags';
/** Holds the values where they would be too long as they are. */
const packedKey = 'pakket';

/** The values of an address, and whether something is asked with it; `broken` where packed values cannot be read. */
export function valuesOfQuery(query: URLSearchParams): {
  readonly values: Values;
  readonly asked: boolean;
  readonly broken: boolean;
} {
  const packed = query.get(packedKey);
  const given = packed === null ? query : unpackQuery(packed);
  const values = new Map<string, readonly string[]>();
  for (const key of given?.keys() ?? [])
    if (![askedKey, kindKey, packedKey].includes(key)) values.set(key, given?.getAll(key) ?? []);
  return { values, asked: query.has(askedKey), broken: given === null };
}

/** Names and texts, as they stand in an address or in the hidden fields of a form. */
export function pairsOf(form: RuleForm, values: Values): readonly (readonly [string, string])[] {
  return [...headOf(form), ...filledOf(values)];
}

function headOf(form: RuleForm): readonly (readonly [string, string])[] {
  const kind = form.kind === undefined ? [] : [[kindKey, form.kind] as const];
  return [...kind, [askedKey, '1'] as const];
}

function filledOf(values: Values): readonly (readonly [string, string])[] {
  const filled = [...values].filter(([, texts]) => texts.some((text) => text !== ''));
  return filled.flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
}

const queryOf = (pairs: readonly (readonly [string, string])[]): URLSearchParams =>
  new URLSearchParams(pairs.map(([name, text]) => [name, text]));

/** The address that gives the same answer again; many values are packed. @param ending of a file: `.csv`. */
export function answerAddress(form: RuleForm, values: Values, ending = ''): string {
  const start = `${formAddress({ rule: form.rule })}${ending}?`;
  const plain = `${start}${queryOf(pairsOf(form, values))}`;
  if (plain.length <= longestAddress) return plain;
  return `${start}${queryOf([...headOf(form), [packedKey, packQuery(queryOf(filledOf(values)))]])}`;
}

/** Whether the values fit an address that can be kept and passed on. */
export function fitsAddress(form: RuleForm, values: Values): boolean {
  return answerAddress(form, values, '.xlsx').length <= longestAddress;
}
