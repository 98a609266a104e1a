import type { ImportedItem } from 'tvaers-reader';
import { likeness, plainTitle } from './likeness.ts';

type Known = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly recordNumber: string | null;
};
type Read = Pick<ImportedItem, 'number' | 'title' | 'recordNumber'>;

/** Titles of one matter under way are often put otherwise, but never wholly. */
const alikeWithRecord = 0.5;
const alikeAlone = 0.8;

/** Do two record numbers speak for one matter, against it, or not at all? */
type Witness = 'for' | 'against' | 'silent';

/**
 * How surely an item of the agenda is one of a document, 0 where it is not. The title decides: the numbers of items move
 * when one comes in between. A number helps only where one title goes on from the other.
 */
function sureness(known: Known, item: Read, record: Witness): number {
  const numbered = known.number === item.number;
  const alike = likeness(known.title, item.title);
  const goesOn = alike < 1 && isBeginning(known.title, item.title);
  const extra = numbered ? 0.2 : 0;
  if (record === 'for') return alike >= alikeWithRecord || goesOn ? alike + 0.5 + extra : 0;
  if (record === 'against') return alike === 1 && numbered ? alike : 0;
  return alike >= alikeAlone || (goesOn && numbered) ? alike + extra : 0;
}

function isBeginning(one: string, other: string): boolean {
  const [short = '', long = ''] = [plainTitle(one), plainTitle(other)].sort((a, b) => a.length - b.length);
  return short !== '' && /^\W/.test(long.slice(short.length)) && long.startsWith(short);
}

/** Records that name one item only: a council may use one number for a whole meeting, which then tells nothing. */
function namingRecords(items: readonly Pick<Read, 'recordNumber'>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { recordNumber } of items)
    if (recordNumber !== null) counts.set(recordNumber, (counts.get(recordNumber) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([number]) => number));
}

/**
 * Which item of the agenda each item of a document is: by record number and title, never by a number alone. The surest
 * pairs meet first, and no two items meet the same one.
 * @returns the agenda's item by the document's; items that are new are missing
 */
export function matchItems<K extends Known, R extends Read>(
  there: readonly K[],
  items: readonly R[],
): ReadonlyMap<R, K> {
  const naming = [namingRecords(there), namingRecords(items)];
  const names = (number: string) => naming.every((records) => records.has(number));
  const witness = ({ recordNumber: one }: Known, { recordNumber: other }: Read): Witness => {
    if (one === null || other === null) return 'silent';
    if (one !== other) return 'against';
    return names(one) ? 'for' : 'silent';
  };
  const pairs = items
    .flatMap((item) =>
      there.map((known) => ({ item, known, sure: sureness(known, item, witness(known, item)) })),
    )
    .filter(({ sure }) => sure > 0)
    .sort((one, other) => other.sure - one.sure);
  const met = new Map<R, K>();
  const taken = new Set<string>();
  for (const { item, known } of pairs) {
    if (met.has(item) || taken.has(known.id)) continue;
    met.set(item, known);
    taken.add(known.id);
  }
  return met;
}
