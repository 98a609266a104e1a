import type { SourceLine } from 'tvaers-reader/source';
import {
  childrenOf,
  type HtmlNode,
  type Inline,
  isBlock,
  isDropped,
  normaliseInlines,
  plainInline,
  readInlineNodes,
  tagOf,
} from 'tvaers-richtext';
import { type ParagraphMark, readMark } from './docx-marks.ts';

type Around = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading?: number;
  readonly list?: { readonly ordered: boolean; readonly level: number };
};

/** The lines written so far, how many blank ones follow them, the number beside the next, and letters of passed-over controls. */
type Written = { readonly lines: SourceLine[]; blank: number; label: string | null; controls: number };

function emptyPage(): Written {
  return { lines: [], blank: 0, label: null, controls: 0 };
}

/** The written lines of a document tree: one for each paragraph, heading, list item and table row; menus and dialogs are counted. */
export function linesOfHtml(root: HtmlNode): { lines: SourceLine[]; controls: number } {
  const written = emptyPage();
  readBlocks(root, { attributes: {} }, written);
  const { controls } = written;
  const lines = isBroken(written.lines) ? written.lines.map(({ whole, ...line }) => line) : written.lines;
  return { lines, controls };
}

/** What a page of the web shows for use, not for reading: menus, dialogs, counters. */
function isControl(node: HtmlNode): boolean {
  if (node.nodeType !== 1) return false;
  const classes = node.getAttribute?.('class') ?? '';
  return (
    /^(?:nav|select|textarea|dialog)$/.test(tagOf(node)) ||
    /^(?:menu|dialog|navigation|alertdialog)$/.test(node.getAttribute?.('role') ?? '') ||
    /(?:^|\s)(?:modal|dropdown-menu|badge|sr-only|visually-hidden)(?:\s|$)/.test(classes) ||
    (tagOf(node) !== 'html' && (node.getAttribute?.('hidden') ?? null) !== null)
  );
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
    if (isPassedOver(node, written)) continue;
    if (tagOf(node) === 'br') {
      if (run.length === 0) written.blank += 1;
      endRun();
    } else if (holdsBlock(node) || holdsControl(node)) {
      endRun();
      readBlock(node, enter(node, around), written);
    } else run.push(node);
  }
  endRun();
}

/** What is no text of the page; controls are counted. */
function isPassedOver(node: HtmlNode, written: Written): boolean {
  if (isDropped(node) && !isTitledButton(node)) return true;
  if (!isControl(node)) return false;
  written.controls += clean(node.textContent ?? '').replaceAll(' ', '').length;
  return true;
}

/** A box that begins with its own heading ends what the heading names. */
function isClosedSection(node: HtmlNode, lines: readonly SourceLine[], from: number): boolean {
  return (
    /^(?:div|section|article)$/.test(tagOf(node)) &&
    lines[from]?.heading !== undefined &&
    lines.length > from + 1
  );
}

/** A title that folds its item out when pressed. */
function isTitledButton(node: HtmlNode): boolean {
  return tagOf(node) === 'button' && childrenOf(node).some((child) => /^h[1-6]$/.test(tagOf(child)));
}

function holdsControl(node: HtmlNode): boolean {
  return childrenOf(node).some((child) => isControl(child) || holdsControl(child));
}

function holdsBlock(node: HtmlNode): boolean {
  return isBlock(node) || childrenOf(node).some((child) => tagOf(child) === 'br' || holdsBlock(child));
}

function readBlock(node: HtmlNode, around: Around, written: Written): void {
  const tag = tagOf(node);
  if (tag === 'pre') readPrinted(node.textContent ?? '', around, written);
  else if (tag === 'table') readTable(node, around, written);
  else {
    const before = written.lines.length;
    readBlocks(node, around, written);
    if (/^(?:p|h[1-6])$/.test(tag) && written.lines.length === before) written.blank += 1;
    if (isClosedSection(node, written.lines, before)) written.blank = Math.max(1, written.blank);
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

/** A table of figures has a line for each row; one that only lays out the page is read cell by cell. */
function readTable(table: HtmlNode, around: Around, written: Written): void {
  const rows = rowsOf(table);
  const single = rows.length > 0 && rows.every((row) => cellsOf(row).length <= 1);
  const spans: number[] = [];
  for (const row of rows) {
    if (single || isLayout(row)) readLaidOut(row, around, written);
    else readRow(row, spans, around, written);
  }
}

function rowsOf(table: HtmlNode): HtmlNode[] {
  return childrenOf(table).flatMap((child) => {
    if (tagOf(child) === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(tagOf(child)) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlNode): HtmlNode[] {
  return childrenOf(row).filter((child) => /^t[dh]$/.test(tagOf(child)));
}

/** A cell with headings, lists, tables or much text of its own holds a part of the document. */
function isLayout(row: HtmlNode): boolean {
  return cellsOf(row).some((cell) => {
    const page = emptyPage();
    readBlocks(cell, { attributes: {} }, page);
    const letters = page.lines.reduce((sum, line) => sum + line.text.length, 0);
    return (
      page.lines.some((line) => line.heading !== undefined || line.cells) ||
      (page.lines.length > 3 && letters > 300)
    );
  });
}

function readLaidOut(row: HtmlNode, around: Around, written: Written): void {
  for (const cell of cellsOf(row)) {
    const text = clean(cell.textContent ?? '');
    if (/^\d{1,4}\.?$/.test(text) && written.label === null) written.label = text;
    else readBlocks(cell, around, written);
  }
}

/** A row's cells; one that spans several leaves the others empty, so that columns stay columns. */
function readRow(row: HtmlNode, spans: number[], around: Around, written: Written): void {
  const cells: string[] = [];
  const fill = () => {
    for (let left = spans[cells.length] ?? 0; left > 0; left = spans[cells.length] ?? 0) {
      spans[cells.length] = left - 1;
      cells.push('');
    }
  };
  for (const cell of cellsOf(row)) {
    fill();
    const wide = Math.min(50, Number(cell.getAttribute?.('colspan') ?? 1) || 1);
    const high = Math.min(500, Number(cell.getAttribute?.('rowspan') ?? 1) || 1);
    cells.push(cellText(cell));
    for (let at = 1; at <= wide; at += 1) {
      spans[cells.length - 1] = high - 1;
      if (at < wide) cells.push('');
    }
  }
  fill();
  const text = cells.filter((cell) => cell !== '').join(' ');
  if (text !== '') push({ ...base(text, around, written), cells }, written);
}

/** A cell's paragraphs, one after another: figures below each other stay two figures. */
function cellText(cell: HtmlNode): string {
  const page = emptyPage();
  readBlocks(cell, { attributes: {} }, page);
  const text = page.lines
    .map((line) => line.text)
    .reduce((all, next) => (/[.,:;!?-]$/.test(all) || all === '' ? `${all} ${next}` : `${all}, ${next}`), '');
  return clean(text);
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
  const marked = normaliseInlines(readInlineNodes(nodes));
  const found = readMark(marked[0]?.text ?? '');
  const runs = found ? normaliseInlines(cutRuns(marked, found.length)) : marked;
  const text = clean(plainInline(runs));
  if (text === '') return;
  const line = base(text, around, written);
  push({ ...line, ...(found ? looksOf(found.mark, line) : {}), runs }, written);
}

function cutRuns(runs: readonly Inline[], length: number): Inline[] {
  return runs
    .map((run, at) => (at === 0 ? { ...run, text: run.text.slice(length) } : run))
    .filter((run) => run.text !== '');
}

/** What the mark of a Word paragraph adds to its line. */
function looksOf({ label, level, heading }: ParagraphMark, line: SourceLine): Partial<SourceLine> {
  const isHeading = line.heading !== undefined || heading !== null;
  const depth = Math.max(level ?? 0, line.list?.level ?? 0);
  const listed = !isHeading && (level !== null || line.list !== undefined);
  return {
    ...(label === '' ? {} : { label }),
    ...(heading !== null && line.heading === undefined ? { heading } : {}),
    ...(listed
      ? { list: { ordered: label === '' ? (line.list?.ordered ?? false) : true, level: depth } }
      : {}),
  };
}

function push(line: SourceLine, written: Written): void {
  const { label } = written;
  written.lines.push(label === null ? line : { ...line, label });
  written.blank = 0;
  written.label = null;
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
