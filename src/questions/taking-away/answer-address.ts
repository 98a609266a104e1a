import { filledOf, headOf, packedKey, pairsOf, queryOf } from '../forms/pairs.ts';
import type { Asked } from '../forms/question.ts';
import { packQuery } from '../reading/received/packed-query.ts';

/** Longer addresses are cut off or refused on the way by mail programs and servers. */
const longestAddress = 8000;
/** Every address leaves room for the ending of a file. */
const longestEnding = '.xlsx';

/** The address that gives the same answer again; many values are packed. @param ending of a file: `.csv`. */
export function answerAddress(asked: Asked, ending = ''): string {
  const start = `${asked.at}${ending}?`;
  const plain = `${start}${queryOf(pairsOf(asked))}`;
  if (fits(plain)) return plain;
  const packed = packQuery(queryOf(filledOf(asked.values)));
  return `${start}${queryOf([...headOf(asked.question), [packedKey, packed]])}`;
}

/** The address that can be kept and passed on, also with a file's ending; null where the values are too many for one. */
export function findKeptAddress(asked: Asked): string | null {
  const address = answerAddress(asked);
  return fits(address) ? address : null;
}

const fits = (address: string): boolean => address.length + longestEnding.length <= longestAddress;
