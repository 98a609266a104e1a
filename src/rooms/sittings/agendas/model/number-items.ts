import type { Draft, DraftItem, DraftSection } from './draft.ts';

export type NumberedItem = DraftItem & { readonly number: string };
type NumberedSection = DraftSection & {
  readonly number: number;
  readonly items: readonly NumberedItem[];
};

/**
 * Numbers of a working agenda. What was sent out keeps its number for good, and what was read from a document the one
 * printed there, until it is moved; what is new is counted on behind them, in the order it stands. Otherwise the
 * numbers simply follow the order. No number is there twice: where two claim one, the first has it.
 */
export function numberItems(draft: Pick<Draft, 'sections' | 'items'>): readonly NumberedSection[] {
  const sectionNumbers = claimed(draft.sections);
  const itemNumbers = claimed(draft.items);
  const taken = new Set(itemNumbers.values());
  let lastSection = Math.max(0, ...sectionNumbers.values());
  return draft.sections.map((section) => {
    const number = sectionNumbers.get(section) ?? ++lastSection;
    const items = draft.items.filter((item) => item.sectionId === section.id);
    return { ...section, number, items: numberWithin(number, items, itemNumbers, taken) };
  });
}

type Claiming<N> = { readonly sentNumber: N | null; readonly givenNumber: N | null };

/** Numbers that were fixed, then numbers that were printed, each for the first that claims it. */
function claimed<N, T extends Claiming<N>>(things: readonly (T & Claiming<N>)[]): ReadonlyMap<T, N> {
  const numbers = new Map<T, N>();
  const taken = new Set<N>();
  const claim = (thing: T, number: N | null) => {
    if (number === null || numbers.has(thing) || taken.has(number)) return;
    numbers.set(thing, number);
    taken.add(number);
  };
  for (const thing of things) claim(thing, thing.sentNumber);
  for (const thing of things) claim(thing, thing.givenNumber);
  return numbers;
}

/** A section whose items are numbered through, without its own number before them, goes on so. */
function numberWithin(
  section: number,
  items: readonly DraftItem[],
  numbers: ReadonlyMap<DraftItem, string>,
  taken: Set<string>,
): readonly NumberedItem[] {
  const known = items.flatMap((item) => numbers.get(item) ?? []);
  const front = known.length > 0 && known.every((number) => !number.includes('.')) ? '' : `${section}.`;
  let last = Math.max(0, ...known.map(lastPart));
  const count = (): string => {
    const number = `${front}${++last}`;
    return taken.has(number) ? count() : number;
  };
  return items.map((item) => {
    const number = numbers.get(item) ?? count();
    taken.add(number);
    return { ...item, number };
  });
}

/** What is counted on from: the last figures of "3.10", of "715" and of "4a". */
function lastPart(number: string): number {
  return Number(/\d+(?=\D*$)/.exec(number)?.[0] ?? 0);
}
