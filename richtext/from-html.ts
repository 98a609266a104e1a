import { marksOf, readInlineNodes } from './html-inlines.ts';
import { buildLists, type FlatItem, flattenList, isList, readWordItem } from './html-lists.ts';
import { attributeOf, childrenOf, type HtmlNode, isBlock, isDropped, tagOf } from './html-node.ts';
import { readTable } from './html-table.ts';
import type { Block, Inline, RichText } from './model.ts';
import { nameMarks } from './name-marks.ts';
import { isEmptyRun, normaliseInlines, normaliseText } from './normalise.ts';
import { paragraphOrMark } from './typed-mark.ts';

type Marks = Omit<Inline, 'text'>;
/** A heading still with the level it has in the source; an item still alone. */
type Found =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'item'; readonly item: FlatItem };

/**
 * Reads a document tree: what Word, LibreOffice, Google or a web page pastes, what is made of a DOCX file, and our
 * own pages. Keeps headings (the first two levels there are), lists, tables, bold, italic, safe links and annex
 * marks; the words of everything else stay, its looks go. Pictures are kept only where they are ours.
 */
export function fromHtml(root: HtmlNode): RichText {
  const found = readBlocks([root], {});
  const levels = [...new Set(found.flatMap((one) => (one.kind === 'heading' ? [one.level] : [])))];
  const top = Math.min(...levels);
  return normaliseText(nameMarks(joinItems(found, top)));
}

function joinItems(found: readonly Found[], top: number): Block[] {
  const blocks: Block[] = [];
  let items: FlatItem[] = [];
  for (const one of [...found, null]) {
    if (one?.kind === 'item') {
      items.push(one.item);
      continue;
    }
    if (items.length > 0) blocks.push(...buildLists(items));
    items = [];
    if (one?.kind === 'block') blocks.push(one.block);
    if (one?.kind === 'heading') {
      blocks.push({ type: 'heading', level: one.level === top ? 1 : 2, content: [...one.content] });
    }
  }
  return blocks;
}

/** Neighbouring words outside any block make a paragraph; a line break ends it. */
function readBlocks(nodes: readonly HtmlNode[], marks: Marks): Found[] {
  const found: Found[] = [];
  let run: Inline[] = [];
  const endRun = () => {
    const content = normaliseInlines(run);
    run = [];
    if (!isEmptyRun(content)) found.push({ kind: 'block', block: paragraphOrMark(content) });
  };
  for (const node of nodes) {
    if (isDropped(node)) continue;
    if (tagOf(node) === 'br') endRun();
    else if (holdsBlocks(node)) {
      endRun();
      found.push(...readBlock(node, marks));
    } else run.push(...readInlineNodes([node], marks));
  }
  endRun();
  return found;
}

function holdsBlocks(node: HtmlNode): boolean {
  return isBlock(node) || tagOf(node) === 'img' || tagOf(node) === 'br' || childrenOf(node).some(holdsBlocks);
}

function readBlock(node: HtmlNode, marks: Marks): Found[] {
  const tag = tagOf(node);
  const level = headingLevel(node);
  if (level !== null) {
    return [{ kind: 'heading', level, content: readInlineNodes(childrenOf(node)) }];
  }
  if (isList(node)) return flattenList(node).map((item) => ({ kind: 'item', item }));
  if (tag === 'table') return readTableOrFrame(node, marks);
  if (tag === 'img') return readPicture(node);
  if (attributeOf(node, 'data-mark') !== '') return [{ kind: 'block', block: readAnnexMark(node) }];
  const item = readWordItem(node);
  if (item) return [{ kind: 'item', item }];
  return readBlocks(childrenOf(node), isBlock(node) ? marksOf(node, {}) : marksOf(node, marks));
}

function headingLevel(node: HtmlNode): number | null {
  const named = /^h([1-6])$/.exec(tagOf(node))?.[1];
  if (named !== undefined) return Number(named);
  if (attributeOf(node, 'role') === 'heading') return Number(attributeOf(node, 'aria-level')) || 2;
  if (tagOf(node) !== 'p') return null;
  const style = /(?:^| )(?:MsoTitle|(?:Mso)?(?:Heading|Overskrift)([1-6]))(?: |$)/i.exec(
    attributeOf(node, 'class'),
  );
  return style ? Number(style[1] ?? 1) : null;
}

/** A table of one cell is a frame somebody drew around text, unless it is ours. */
function readTableOrFrame(node: HtmlNode, marks: Marks): Found[] {
  const table = readTable(node);
  const cells = table.rows.flat();
  if (cells.length > 1 || attributeOf(node, 'data-header') !== '') return [{ kind: 'block', block: table }];
  return childrenOf(node).flatMap((child) => readBlocks(deepCells(child), marks));
}

function deepCells(node: HtmlNode): HtmlNode[] {
  if (/^t[dh]$/.test(tagOf(node))) return childrenOf(node);
  return childrenOf(node).flatMap(deepCells);
}

function readPicture(node: HtmlNode): Found[] {
  const file = attributeOf(node, 'data-file');
  if (!/^[0-9a-f]{64}$/.test(file)) return [];
  return [{ kind: 'block', block: { type: 'picture', file, alt: attributeOf(node, 'alt') } }];
}

function readAnnexMark(node: HtmlNode): Block {
  const words = findWords(node);
  const content =
    words === undefined || attributeOf(words, 'data-words') === '0' ? [] : readInlineNodes([words]);
  return { type: 'annexMark', mark: attributeOf(node, 'data-mark'), content };
}

function findWords(node: HtmlNode): HtmlNode | undefined {
  for (const child of childrenOf(node)) {
    const found = attributeOf(child, 'data-words') === '' ? findWords(child) : child;
    if (found) return found;
  }
  return undefined;
}
