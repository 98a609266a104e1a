import { filledOf, headOf, packedKey, pairsOf, queryOf } from '../forms/pairs.ts';
import type { Asked } from '../forms/question.ts';
import { packQuery } from '../reading/received/packed-query.ts';

/** Longer addresses are cut off or refused on the way by mail programs and servers. */
const longestAddress = 8000;
/** Every address leaves room for the ending of a file. */
const longestEnding = '.xlsx';

/** The address that gives the same answer again; many values are packed. @param ending of a file: `.csv`. */
export function answerAddress(asked: Asked, ending = ''): string {
  const plain = `${asked.at}${ending}?${queryOf(pairsOf(asked))}`;
  return fits(plain) ? plain : packedAddress(asked, ending);
}

/** The address that can be kept and passed on, also with a file's ending; null where the values are too many for one. */
export function findKeptAddress(asked: Asked): string | null {
  const address = answerAddress(asked);
  return fits(address) ? address : null;
}

/** As short as it can be, for paper: packed where that is shorter. Null where the values are too many for one. */
export function findShortAddress(asked: Asked): string | null {
  const kept = findKeptAddress(asked);
  if (kept === null) return null;
  const packed = packedAddress(asked, '');
  return packed.length < kept.length ? packed : kept;
}

function packedAddress(asked: Asked, ending: string): string {
  const pairs = [...headOf(asked.question), [packedKey, packQuery(queryOf(filledOf(asked.values)))] as const];
  return `${asked.at}${ending}?${queryOf(pairs)}`;
}

const fits = (address: string): boolean => address.length + longestEnding.length <= longestAddress;
