import { askedKey, kindKey, packedKey } from '../../forms/pairs.ts';
import { refuseQuestion } from '../../texts.da.ts';
import { limitValues } from './limit-values.ts';
import { unpackQuery } from './packed-query.ts';
import type { Received } from './received.ts';

/** The values of an address, also of one that is packed, and whether something is asked with it. */
export function valuesOfQuery(query: URLSearchParams): Received & { readonly isAsked: boolean } {
  const isAsked = query.has(askedKey);
  const packed = query.get(packedKey);
  const given = packed === null ? query : unpackQuery(packed);
  if (given === null) {
    const { message } = refuseQuestion('question-address-broken');
    return { values: new Map(), errors: [{ message }], isAsked };
  }
  const names = [...new Set(given.keys())].filter((name) => ![askedKey, kindKey, packedKey].includes(name));
  const values = new Map(names.map((name) => [name, given.getAll(name)]));
  return { ...limitValues({ values, errors: [] }), isAsked };
}
