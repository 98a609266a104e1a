import type { Draft, DraftItem, DraftSection } from './draft.ts';

export type NumberedItem = DraftItem & { readonly number: string };
type NumberedSection = DraftSection & {
  readonly number: number;
  readonly items: readonly NumberedItem[];
};

/**
 * Numbers of a working agenda. What was sent out keeps its number for good; what is new is counted on behind it, in
 * the order it stands. Before the first sending the numbers simply follow the order.
 */
export function numberItems(draft: Pick<Draft, 'sections' | 'items'>): readonly NumberedSection[] {
  let lastSection = Math.max(0, ...draft.sections.map((section) => section.sentNumber ?? 0));
  return draft.sections.map((section) => {
    const number = section.sentNumber ?? ++lastSection;
    const items = draft.items.filter((item) => item.sectionId === section.id);
    return { ...section, number, items: numberWithin(number, items) };
  });
}

function numberWithin(section: number, items: readonly DraftItem[]): readonly NumberedItem[] {
  let last = Math.max(0, ...items.map((item) => lastPart(item.sentNumber)));
  return items.map((item) => ({ ...item, number: item.sentNumber ?? `${section}.${++last}` }));
}

function lastPart(number: string | null): number {
  return number === null ? 0 : Number(number.split('.').at(-1));
}
