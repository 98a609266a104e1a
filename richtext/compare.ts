import { align } from './align.ts';
import type { Block, Inline, ListItem, RichText } from './model.ts';
import { normaliseText } from './normalise.ts';
import { toMarks } from './to-marks.ts';

export type LineKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'subItem'
  | 'caption'
  | 'row'
  | 'picture'
  | 'annexMark';

/** A line of a text as a reader compares it. Cells of a row are parted by a bar. */
export type Line = { readonly kind: LineKind; readonly content: readonly Inline[] };

/** Words with their marks that stand in both texts or in one. */
export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly content: readonly Inline[] };

export type Change =
  | { readonly kind: 'same'; readonly line: Line }
  | { readonly kind: 'removed'; readonly line: Line }
  | { readonly kind: 'added'; readonly line: Line }
  | {
      readonly kind: 'changed';
      readonly before: Line;
      readonly after: Line;
      readonly words: readonly WordChange[];
    };

/** Lines that share less than this part of their words are two lines, not one that was changed. */
const leastLikeness = 0.4;

/** What changed between two texts, line by line in reading order, word by word within a changed line. */
export function compareText(before: RichText, after: RichText): Change[] {
  const lines = (text: RichText) => normaliseText(text).flatMap(linesOf).map(prepare);
  return align(lines(before), lines(after), lineLikeness).map((found): Change => {
    if (found.kind === 'removed') return { kind: 'removed', line: found.before.line };
    if (found.kind === 'added') return { kind: 'added', line: found.after.line };
    if (found.before.key === found.after.key) return { kind: 'same', line: found.after.line };
    const words = compareWords(found.before.line.content, found.after.line.content);
    return { kind: 'changed', before: found.before.line, after: found.after.line, words };
  });
}

/** Do two texts say the same, looks included? */
export function isSameText(before: RichText, after: RichText): boolean {
  return toMarks(before) === toMarks(after);
}

/** What changed between two runs of text, neighbours of the same fate joined. */
function compareWords(before: readonly Inline[], after: readonly Inline[]): WordChange[] {
  const found = align(splitWords(before), splitWords(after), (a, b) => (sameWord(a, b) ? 1 : 0));
  const joined: { kind: WordChange['kind']; content: Inline[] }[] = [];
  for (const one of found) {
    const word = one.kind === 'removed' ? one.before : one.after;
    const last = joined.at(-1);
    if (last?.kind === one.kind) last.content.push(word);
    else joined.push({ kind: one.kind, content: [word] });
  }
  return joined;
}

function splitWords(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline) =>
    (inline.text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []).map((text) => ({
      ...inline,
      text,
    })),
  );
}

function sameWord(a: Inline, b: Inline): boolean {
  return a.text === b.text && a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

type Prepared = {
  readonly line: Line;
  readonly key: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
};

function prepare(line: Line): Prepared {
  const words = new Map<string, number>();
  const found = line.content.flatMap((inline) => inline.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  return { line, key: JSON.stringify([line.kind, line.content]), words, count: found.length };
}

/** 1 for equal lines; for lines of the same kind twice the shared words over all words (Dice); otherwise 0. */
function lineLikeness(a: Prepared, b: Prepared): number {
  if (a.key === b.key) return 1;
  if (a.line.kind !== b.line.kind || a.count + b.count === 0) return 0;
  let shared = 0;
  for (const [word, times] of a.words) shared += Math.min(times, b.words.get(word) ?? 0);
  const likeness = (2 * shared) / (a.count + b.count);
  return likeness < leastLikeness ? 0 : Math.min(likeness, 0.99);
}

function linesOf(block: Block): Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'annexMark':
      return [{ kind: block.type, content: block.content }];
    case 'list':
      return block.items.flatMap(itemLines);
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [{ kind: 'caption' as const, content: [{ text: block.caption }] }]),
        ...block.rows.map((row) => ({ kind: 'row' as const, content: joinCells(row) })),
      ];
    case 'picture':
      return [
        { kind: 'picture', content: [{ text: block.alt === '' ? block.file.slice(0, 12) : block.alt }] },
      ];
  }
}

function itemLines(item: ListItem): Line[] {
  const children = (item.children ?? []).map((child) => ({
    kind: 'subItem' as const,
    content: child.content,
  }));
  return [{ kind: 'item', content: item.content }, ...children];
}

function joinCells(row: readonly (readonly Inline[])[]): Inline[] {
  return row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' | ' }, ...cell]));
}
