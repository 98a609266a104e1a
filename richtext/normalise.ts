import type { Block, Inline, List, ListItem, RichText, Table } from './model.ts';
import { safeLink } from './safe-link.ts';

/** Control signs, soft hyphens, zero-width signs and direction overrides: invisible, and they spoil search and XML. */
const invisible = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
const space = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

/** One line of text: no invisible signs, one space between words, composed letters. */
export function normaliseLine(text: string): string {
  return text.toWellFormed().replace(invisible, '').replace(space, ' ').normalize('NFC');
}

/**
 * The one form of a run of text: neighbours with the same marks are one, spaces stand outside marks, none at the
 * ends, unsafe links are dropped and their words kept.
 */
export function normaliseInlines(content: readonly Inline[]): Inline[] {
  const cleaned = merge(content.map(clean));
  const apart = merge(settleSpaces(cleaned.flatMap(spacesOutside))).map((inline) => ({
    ...inline,
    text: normaliseLine(inline.text),
  }));
  return trim(apart);
}

/**
 * The one form of a text: what two texts must share to count as the same, and what is stored. Empty paragraphs,
 * headings, items and tables are gone, neighbouring bullet lists are one, table rows are equally long, and the
 * first heading is of level 1, because a level may not be skipped in print.
 */
export function normaliseText(text: RichText): RichText {
  const blocks = text.flatMap(normaliseBlock);
  return liftHeadings(joinLists(blocks));
}

export function isEmptyRun(content: readonly Inline[]): boolean {
  return content.every((inline) => /^\s*$/.test(inline.text));
}

function clean(inline: Inline): Inline {
  const link = inline.link === undefined ? null : safeLink(inline.link);
  return {
    text: normaliseLine(inline.text),
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italic: true } : {}),
    ...(link === null ? {} : { link }),
  };
}

function merge(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of content) {
    const last = merged.at(-1);
    if (inline.text === '') continue;
    if (last && sameMarks(last, inline))
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    else merged.push(inline);
  }
  return merged;
}

/** Do two runs look alike apart from their words? */
export function sameMarks(a: Inline, b: Inline): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** Cuts the spaces off both ends of a run; only its address stays with them for now. */
function spacesOutside(inline: Inline): Inline[] {
  const core = inline.text.replace(/^ +| +$/g, '');
  const gap = { text: ' ', ...(inline.link === undefined ? {} : { link: inline.link }) };
  if (core === '') return [gap];
  return [
    ...(inline.text.startsWith(' ') ? [gap] : []),
    { ...inline, text: core },
    ...(inline.text.endsWith(' ') ? [gap] : []),
  ];
}

/** One space between words; it belongs to a link only when the words on both sides do. */
function settleSpaces(pieces: readonly Inline[]): Inline[] {
  const single = pieces.filter((piece, index) => piece.text !== ' ' || pieces[index - 1]?.text !== ' ');
  return single.map((piece, index) => {
    const link = single[index - 1]?.link;
    const within = link !== undefined && link === single[index + 1]?.link;
    return piece.text === ' ' ? { text: ' ', ...(within ? { link } : {}) } : piece;
  });
}

function trim(content: readonly Inline[]): Inline[] {
  const last = content.length - 1;
  return content
    .map((inline, index) => {
      const start = index === 0 ? inline.text.replace(/^ +/, '') : inline.text;
      return { ...inline, text: index === last ? start.replace(/ +$/, '') : start };
    })
    .filter((inline) => inline.text !== '');
}

function normaliseBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const content =
        block.type === 'heading' ? normaliseHeading(block.content) : normaliseInlines(block.content);
      return isEmptyRun(content) ? [] : [{ ...block, content }];
    }
    case 'annexMark':
      return [{ ...block, mark: block.mark.toWellFormed(), content: normaliseInlines(block.content) }];
    case 'list':
      return normaliseList(block);
    case 'table':
      return normaliseTable(block);
    case 'picture':
      return [{ ...block, alt: normaliseLine(block.alt).replace(/^ +| +$/g, '') }];
  }
}

/** Headings, and the head of a table, are bold by themselves: saying it again makes no difference. */
function normaliseHeading(content: readonly Inline[]): Inline[] {
  return normaliseInlines(content.map(({ bold: _, ...rest }) => rest));
}

function normaliseList(list: List): Block[] {
  const items = list.items.flatMap(normaliseItem);
  if (items.length === 0) return [];
  const start = list.ordered && list.start !== undefined ? { start: list.start } : {};
  return [{ type: 'list', ordered: list.ordered, ...start, items }];
}

/** An item of no words gives its place to the items below it. */
function normaliseItem(item: ListItem): ListItem[] {
  const content = normaliseInlines(item.content);
  const children = (item.children ?? [])
    .map((child) => ({ content: normaliseInlines(child.content) }))
    .filter((child) => !isEmptyRun(child.content));
  if (isEmptyRun(content)) return children;
  if (children.length === 0) return [{ content }];
  return [{ content, children, ...(item.orderedChildren ? { orderedChildren: true } : {}) }];
}

function normaliseTable(table: Table): Block[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const rows = table.rows.map((row, index) => [
    ...row.map(table.header && index === 0 ? normaliseHeading : normaliseInlines),
    ...Array.from({ length: width - row.length }, () => []),
  ]);
  if (rows.every((row) => row.every(isEmptyRun))) return [];
  const caption = normaliseLine(table.caption ?? '').replace(/^ +| +$/g, '');
  return [{ type: 'table', ...(caption === '' ? {} : { caption }), header: table.header, rows }];
}

function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'list' && block.type === 'list' && continues(last, block)) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

function continues(before: List, after: List): boolean {
  if (before.ordered !== after.ordered) return false;
  return !after.ordered || after.start === (before.start ?? 1) + before.items.length;
}

function liftHeadings(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.level === 1);
  return blocks.map((block, index) =>
    block.type === 'heading' && (first === -1 || index < first) ? { ...block, level: 1 } : block,
  );
}
