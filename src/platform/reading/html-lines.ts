import type { SourceLine } from 'tvaers-reader/source';
import {
  childrenOf,
  type HtmlNode,
  isBlock,
  isDropped,
  normaliseInlines,
  plainInline,
  readInlineNodes,
  tagOf,
} from 'tvaers-richtext';

type Around = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading?: number;
  readonly list?: { readonly ordered: boolean; readonly level: number };
};

/** The lines written so far, and how many blank ones follow them. */
type Written = { readonly lines: SourceLine[]; blank: number };

/** The written lines of a document tree: one for each paragraph, heading, list item and table row. */
export function linesOfHtml(root: HtmlNode): SourceLine[] {
  const written: Written = { lines: [], blank: 0 };
  readBlocks(root, { attributes: {} }, written);
  return isBroken(written.lines) ? written.lines.map(({ whole, ...line }) => line) : written.lines;
}

/** Some documents have one paragraph for each printed line: there, a paragraph goes on in the next. */
function isBroken(lines: readonly SourceLine[]): boolean {
  const open = lines.filter((line, at) => {
    const next = lines[at + 1];
    if (!next || line.heading || line.list || next.list || next.cells) return false;
    return /\p{Ll}-$/u.test(line.text) || (/[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text));
  });
  return open.length > 5 && open.length > lines.length / 8;
}

function readBlocks(parent: HtmlNode, around: Around, written: Written): void {
  let run: HtmlNode[] = [];
  const endRun = () => {
    addLine(run, around, written);
    run = [];
  };
  for (const node of childrenOf(parent)) {
    if (isDropped(node)) continue;
    if (tagOf(node) === 'br') {
      if (run.length === 0) written.blank += 1;
      endRun();
    } else if (holdsBlock(node)) {
      endRun();
      readBlock(node, enter(node, around), written);
    } else run.push(node);
  }
  endRun();
}

function holdsBlock(node: HtmlNode): boolean {
  return isBlock(node) || childrenOf(node).some((child) => tagOf(child) === 'br' || holdsBlock(child));
}

function readBlock(node: HtmlNode, around: Around, written: Written): void {
  const tag = tagOf(node);
  if (tag === 'pre') readPrinted(node.textContent ?? '', around, written);
  else if (tag === 'tr') readRow(node, around, written);
  else {
    const before = written.lines.length;
    readBlocks(node, around, written);
    if (tag === 'p' && written.lines.length === before) written.blank += 1;
  }
}

/** Preformatted text has its own line breaks. */
function readPrinted(text: string, around: Around, written: Written): void {
  for (const raw of text.split('\n')) {
    const line = clean(raw);
    if (line === '') written.blank += 1;
    else {
      const { whole, ...broken } = base(line, around, written);
      push(broken, written);
    }
  }
}

function readRow(node: HtmlNode, around: Around, written: Written): void {
  const cells = childrenOf(node)
    .filter((child) => /^t[dh]$/.test(tagOf(child)))
    .map((cell) => clean(cell.textContent ?? ''));
  const text = cells.join(' ').trim();
  if (text !== '') push({ ...base(text, around, written), cells }, written);
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

function namedAttributes(node: HtmlNode): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of ['section-number', 'item-number', 'part']) {
    const value = node.getAttribute?.(`data-${name}`);
    if (value !== null && value !== undefined) found[name] = value;
  }
  return found;
}

function addLine(nodes: readonly HtmlNode[], around: Around, written: Written): void {
  const runs = normaliseInlines(readInlineNodes(nodes));
  const text = clean(plainInline(runs));
  if (text !== '') push({ ...base(text, around, written), runs }, written);
}

function push(line: SourceLine, written: Written): void {
  written.lines.push(line);
  written.blank = 0;
}

function base(text: string, around: Around, written: Written): SourceLine {
  const { attributes, heading, list } = around;
  return {
    page: 1,
    text,
    blankBefore: written.blank,
    whole: true,
    ...(heading === undefined ? {} : { heading }),
    ...(list ? { list } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
