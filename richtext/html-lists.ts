import { isListMarker, readInlineNodes } from './html-inlines.ts';
import { attributeOf, childrenOf, type HtmlNode, styleOf, tagOf } from './html-node.ts';
import type { Inline, List, ListItem } from './model.ts';

/** One item as it is met: its depth from 1, and what it says. */
export type FlatItem = {
  readonly depth: number;
  readonly ordered: boolean;
  /** The number it bears in the source, where it bears one. */
  readonly number: number | null;
  readonly content: readonly Inline[];
};

/** The items of an HTML list and the lists below it, whether these stand in an item or (as Google has them) beside. */
export function flattenList(list: HtmlNode, depth = 1): FlatItem[] {
  const ordered = tagOf(list) === 'ol';
  const start = Number.parseInt(attributeOf(list, 'start'), 10);
  let number = Number.isNaN(start) ? 1 : start;
  return childrenOf(list).flatMap((child) => {
    if (isList(child)) return flattenList(child, depth + 1);
    if (tagOf(child) !== 'li') return [];
    const inside = childrenOf(child);
    const content = readInlineNodes(inside.filter((node) => !isList(node)));
    const item = { depth, ordered, number: ordered ? number : null, content };
    number += 1;
    return [item, ...inside.filter(isList).flatMap((node) => flattenList(node, depth + 1))];
  });
}

export function isList(node: HtmlNode): boolean {
  return /^(?:ul|ol)$/.test(tagOf(node));
}

/** A paragraph that Word means as an item, or null: Word pastes lists as paragraphs with a style. */
export function readWordItem(node: HtmlNode): FlatItem | null {
  const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(styleOf(node))?.[1];
  if (level === undefined) return null;
  const marker = (findMarker(node)?.textContent ?? '').replace(/\s/g, '');
  const ordered = /^\(?(?:\d+|[a-zæøå]{1,4})(?:\.\d+)*[.)]$/i.test(marker);
  const number = /^\d+/.exec(marker)?.[0];
  return {
    depth: Number(level),
    ordered,
    number: ordered && number !== undefined ? Number(number) : null,
    content: readInlineNodes(childrenOf(node)),
  };
}

function findMarker(node: HtmlNode): HtmlNode | undefined {
  for (const child of childrenOf(node)) {
    const found = isListMarker(child) ? child : findMarker(child);
    if (found) return found;
  }
  return undefined;
}

/** Items in a row become lists of at most two levels; what lies deeper joins the second. */
export function buildLists(items: readonly FlatItem[]): List[] {
  const lists: List[] = [];
  const top = Math.min(...items.map((item) => item.depth));
  for (const item of items) {
    const list = lists.at(-1);
    const parent = list?.items.at(-1);
    if (item.depth > top && list && parent) list.items[list.items.length - 1] = withChild(parent, item);
    else if (list && continues(list, item)) list.items.push({ content: [...item.content] });
    else lists.push(newList(item));
  }
  return lists;
}

/** A number out of turn begins a list of its own, as two numbered lists in a row do. */
function continues(list: List, item: FlatItem): boolean {
  if (list.ordered !== item.ordered) return false;
  return item.number === null || item.number === (list.start ?? 1) + list.items.length;
}

function newList(item: FlatItem): List {
  const { number } = item;
  const start = number !== null && number > 1 && number <= 999 ? { start: number } : {};
  return { type: 'list', ordered: item.ordered, ...start, items: [{ content: [...item.content] }] };
}

function withChild(parent: ListItem, item: FlatItem): ListItem {
  const ordered = parent.children ? parent.orderedChildren : item.ordered;
  return {
    content: parent.content,
    children: [...(parent.children ?? []), { content: [...item.content] }],
    ...(ordered ? { orderedChildren: true } : {}),
  };
}
