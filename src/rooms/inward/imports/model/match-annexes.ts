import { likeness } from './likeness.ts';

type Item = { readonly id: string; readonly number: string; readonly title: string };
type Annex = { readonly item: string | null; readonly itemTitle: string };

/** A bundle's contents often shorten the titles of items. */
const alikeEnough = 0.5;

/**
 * Which item of the agenda an annex of a bundle belongs to: the one of its number whose title is like the one the bundle
 * names, or else the only one whose title is. A number alone is no proof: then a person says.
 */
export function itemOfAnnex<I extends Item>(items: readonly I[], { item, itemTitle }: Annex): I | null {
  if (itemTitle === '') return null;
  const alike = items.filter(
    (each) => likeness(each.title, itemTitle) >= alikeEnough || isBeginning(each, itemTitle),
  );
  const numbered = alike.find(({ number }) => number === item);
  if (numbered) return numbered;
  const surest = alike.filter(({ title }) => likeness(title, itemTitle) >= 0.8);
  return surest.length === 1 ? (surest[0] ?? null) : null;
}

/** A contents page may print only the beginning of a long title. */
function isBeginning({ title }: Item, itemTitle: string): boolean {
  const words = itemTitle
    .toLowerCase()
    .replace(/…|\.{3}$/, '')
    .trim();
  return words.length >= 12 && title.toLowerCase().startsWith(words);
}
