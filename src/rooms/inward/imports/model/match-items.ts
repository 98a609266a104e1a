import type { ImportedItem } from 'tvaers-reader';
import type { AgendaItemId } from '../../../../kernel/ids.ts';

type Known = {
  readonly id: AgendaItemId;
  readonly number: string;
  readonly title: string;
  readonly recordNumber: string | null;
};
type Read = Pick<ImportedItem, 'number' | 'title' | 'recordNumber'>;
type Same = (known: Known, item: Read) => boolean;

const plain = (text: string) => text.trim().toLowerCase();
const sameNumber: Same = (known, item) => known.number === item.number;
const sameTitle: Same = (known, item) => plain(known.title) === plain(item.title);
const sameRecord: Same = (known, item) =>
  item.recordNumber !== null && known.recordNumber === item.recordNumber;

/** From the surest sign to the weakest: the agenda's numbers are not the document's where the document skips one. */
const signs: readonly Same[] = [
  (known, item) => sameNumber(known, item) && sameTitle(known, item),
  sameTitle,
  (known, item) => sameNumber(known, item) && sameRecord(known, item),
  sameRecord,
  sameNumber,
];

/**
 * Which item of the agenda each item of a document is. Every sign is tried on the whole document before a weaker one,
 * so an item whose number another has taken meets itself, and no two items meet the same one.
 * @returns the agenda's item by the document's; items that are new are missing
 */
export function matchItems<K extends Known, R extends Read>(
  there: readonly K[],
  items: readonly R[],
): ReadonlyMap<R, K> {
  const met = new Map<R, K>();
  const taken = new Set<string>();
  for (const same of signs) {
    for (const item of items.filter((each) => !met.has(each))) {
      const known = there.find((each) => !taken.has(each.id) && same(each, item));
      if (!known) continue;
      met.set(item, known);
      taken.add(known.id);
    }
  }
  return met;
}
