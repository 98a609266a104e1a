import { readInlineNodes } from '../richtext/html-inlines.ts';
import { childrenOf, type HtmlNode, isBlock, isDropped, tagOf } from '../richtext/html-node.ts';
import { type Inline, plainInline } from '../richtext/model.ts';
import { normaliseInlines } from '../richtext/normalise.ts';
import type { SourceLine } from './model.ts';

type Around = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading?: number;
  readonly list?: { readonly ordered: boolean; readonly level: number };
};

/** The written lines of a document tree: one for each paragraph, heading, list item and table row. */
export function linesOfHtml(root: HtmlNode): SourceLine[] {
  const lines: SourceLine[] = [];
  readBlocks(root, { attributes: {} }, lines);
  return lines;
}

function readBlocks(parent: HtmlNode, around: Around, lines: SourceLine[]): void {
  let run: HtmlNode[] = [];
  const endRun = () => {
    addLine(run, around, lines);
    run = [];
  };
  for (const node of childrenOf(parent)) {
    if (isDropped(node)) continue;
    if (tagOf(node) === 'br') endRun();
    else if (holdsBlock(node)) {
      endRun();
      readBlock(node, enter(node, around), lines);
    } else run.push(node);
  }
  endRun();
}

function holdsBlock(node: HtmlNode): boolean {
  return isBlock(node) || childrenOf(node).some((child) => tagOf(child) === 'br' || holdsBlock(child));
}

function readBlock(node: HtmlNode, around: Around, lines: SourceLine[]): void {
  if (tagOf(node) !== 'tr') {
    readBlocks(node, around, lines);
    return;
  }
  const cells = childrenOf(node)
    .filter((child) => /^t[dh]$/.test(tagOf(child)))
    .map((cell) => clean(cell.textContent ?? ''));
  const text = cells.join(' ').trim();
  if (text !== '') lines.push({ ...base(text, around), cells });
}

/** What an element adds to how its lines stand: list, heading, `data-` attributes. */
function enter(node: HtmlNode, around: Around): Around {
  const tag = tagOf(node);
  const level = /^h([1-6])$/.exec(tag)?.[1];
  const attributes = { ...around.attributes, ...namedAttributes(node) };
  if (level !== undefined) return { attributes, heading: Number(level) };
  if (tag === 'ul' || tag === 'ol') {
    return { attributes, list: { ordered: tag === 'ol', level: around.list ? around.list.level + 1 : 0 } };
  }
  return { ...around, attributes };
}

const carried = ['section-number', 'item-number', 'record-number', 'initials', 'part', 'kind'] as const;

function namedAttributes(node: HtmlNode): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of carried) {
    const value = node.getAttribute?.(`data-${name}`);
    if (value !== null && value !== undefined) found[name] = value;
  }
  return found;
}

function addLine(nodes: readonly HtmlNode[], around: Around, lines: SourceLine[]): void {
  const runs: Inline[] = normaliseInlines(readInlineNodes(nodes));
  const text = clean(plainInline(runs));
  if (text !== '') lines.push({ ...base(text, around), runs });
}

function base(text: string, around: Around): SourceLine {
  const { attributes, heading, list } = around;
  return {
    page: 1,
    text,
    blankBefore: 1,
    whole: true,
    ...(heading === undefined ? {} : { heading }),
    ...(list ? { list } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
