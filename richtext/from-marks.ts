import { readInlines, unescapeMarks } from './inline-marks.ts';
import { type MarkLine, readMarkLine } from './mark-lines.ts';
import type { Block, List, ListItem, RichText } from './model.ts';
import { nameMarks } from './name-marks.ts';
import { normaliseText } from './normalise.ts';

type Item = Extract<MarkLine, { kind: 'item' }>;
type Row = Extract<MarkLine, { kind: 'row' }>;

/**
 * Reads plain lines with simple marks. Each line is a paragraph of its own, for a line break in a text field is
 * meant; anything that is no mark is words. Never refuses. Annex marks without a key get the next free one.
 *
 * @param taken keys used in the other texts of the same item, which a new key must not be
 */
export function fromMarks(marks: string, taken: readonly string[] = []): RichText {
  const lines = marks.split(/\r\n|[\n\r]/).map(readMarkLine);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const taken = takeBlock(lines, at);
    blocks.push(...taken.blocks);
    at = taken.next;
  }
  return normaliseText(nameMarks(blocks, taken));
}

type Taken = { readonly blocks: readonly Block[]; readonly next: number };

function takeBlock(lines: readonly MarkLine[], at: number): Taken {
  const line = lines[at] ?? { kind: 'blank' };
  switch (line.kind) {
    case 'blank':
      return { blocks: [], next: at + 1 };
    case 'item':
      return takeList(lines, at, line);
    case 'row':
      return takeTable(lines, at, undefined);
    case 'caption':
      return lines[at + 1]?.kind === 'row'
        ? takeTable(lines, at + 1, line.rest)
        : one({ type: 'paragraph', content: readInlines(`Tabel: ${line.rest}`) }, at);
    case 'heading':
      return one({ type: 'heading', level: line.level, content: readInlines(line.rest) }, at);
    case 'paragraph':
      return one({ type: 'paragraph', content: readInlines(line.rest) }, at);
    case 'picture':
      return one({ type: 'picture', file: line.file, alt: unescapeMarks(line.alt) }, at);
    case 'annexMark':
      return one({ type: 'annexMark', content: readInlines(line.rest), mark: line.mark ?? '' }, at);
  }
}

function one(block: Block, at: number): Taken {
  return { blocks: [block], next: at + 1 };
}

/** A list goes on while items of its kind follow; a number out of turn begins a new list, so none is changed. */
function takeList(lines: readonly MarkLine[], at: number, first: Item): Taken {
  const items: ListItem[] = [];
  let next = at;
  for (;;) {
    const line = lines[next];
    if (line?.kind !== 'item') break;
    const last = items.at(-1);
    if (line.nested && last) {
      items[items.length - 1] = withChild(last, line);
    } else if (follows(first, line, items.length)) {
      items.push({ content: readInlines(line.rest) });
    } else break;
    next += 1;
  }
  const start = first.ordered && first.number > 1 ? { start: first.number } : {};
  const list: List = { type: 'list', ordered: first.ordered, ...start, items };
  return { blocks: [list], next };
}

function withChild(item: ListItem, line: Item): ListItem {
  const children = [...(item.children ?? []), { content: readInlines(line.rest) }];
  const ordered = item.children ? item.orderedChildren : line.ordered;
  return { content: item.content, children, ...(ordered ? { orderedChildren: true } : {}) };
}

function follows(first: Item, line: Item, count: number): boolean {
  if (first.ordered !== line.ordered) return false;
  return !first.ordered || line.number === first.number + count || line.number === first.number;
}

function takeTable(lines: readonly MarkLine[], at: number, caption: string | undefined): Taken {
  const rows: Row[] = [];
  for (let next = at; ; next += 1) {
    const line = lines[next];
    if (line?.kind !== 'row') break;
    rows.push(line);
  }
  const rule = rows[1]?.cells ?? [];
  const header = rule.length > 0 && rule.every((cell) => /^:?-+:?$/.test(cell));
  const body = header ? rows.toSpliced(1, 1) : rows;
  const table: Block = {
    type: 'table',
    ...(caption === undefined ? {} : { caption: unescapeMarks(caption) }),
    header,
    rows: body.map((row) => row.cells.map((cell) => readInlines(cell))),
  };
  return { blocks: [table], next: at + rows.length };
}
