import { formAddress, type RuleForm, type Values } from '../model.ts';
import { packQuery, unpackQuery } from './packed-values.ts';
import { askedKey, filledOf, headOf, kindKey, pairsOf, queryOf } from './values-pairs.ts';

/** Longer addresses are cut off or refused on the way by mail programs and servers. */
const longestAddress = 8000;
/** Every address leaves room for the ending of a file. */
const longestEnding = '.xlsx';
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

/** The address that gives the same answer again; many values are packed. @param ending of a file: `.csv`. */
export function answerAddress(form: RuleForm, values: Values, ending = ''): string {
  const start = `${formAddress({ rule: form.rule })}${ending}?`;
  const plain = `${start}${queryOf(pairsOf(form, values))}`;
  if (plain.length + longestEnding.length <= longestAddress) return plain;
  return `${start}${queryOf([...headOf(form), [packedKey, packQuery(queryOf(filledOf(values)))]])}`;
}

/** The address that can be kept and passed on, also with a file's ending; null where the values are too many for one. */
export function findKeptAddress(form: RuleForm, values: Values): string | null {
  const address = answerAddress(form, values);
  return address.length + longestEnding.length <= longestAddress ? address : null;
}
