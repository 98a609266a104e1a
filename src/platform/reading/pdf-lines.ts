import type { SourceLine } from 'tvaers-reader/source';

/** A run of letters as pdf.js gives it, and what stands between them: marked content without letters. */
type Run = { readonly str: string; readonly transform: readonly number[]; readonly width: number };
type Mark = { readonly type: string; readonly id?: string };

/** The list item a piece of marked content belongs to, and how deep its list lies. */
export type ListedContent = ReadonlyMap<string, { readonly item: string; readonly level: number }>;

/** A line gathered from its runs: place of its base line and left edge in points, origin at the page's foot. */
export type PdfLine = {
  text: string;
  x: number;
  y: number;
  size: number;
  right: number;
  /** The line cut where it leaves wide room, as a table's row does. */
  cells: string[];
  /** The list item its tags put it in. */
  listed?: { readonly item: string; readonly level: number } | undefined;
  /** Footnote signs raised above the line, each with its position in the text. */
  raised: readonly { readonly sign: string; readonly at: number }[];
};

/**
 * Gathers the runs of a page into lines, in the order the page writes them.
 * @param listed what the page's tags say of lists, by the ids of marked content
 */
export function gatherLines(runs: readonly (Run | Mark)[], listed: ListedContent = new Map()): PdfLine[] {
  const lines: PdfLine[] = [];
  const open: string[] = [];
  for (const run of runs) {
    if (!('str' in run)) {
      if (run.type.startsWith('begin')) open.push(run.id ?? '');
      else open.pop();
      continue;
    }
    if (run.str === '') continue;
    const { str, transform, width } = run;
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    const last = lines.at(-1);
    if (last && isSameLine(last, x, y, size)) addRun(last, str, x, y, width, size);
    else if (str.trim() !== '') {
      const item = open.map((id) => listed.get(id)).findLast((each) => each !== undefined);
      lines.push({ text: str, x, y, size, right: x + width, cells: [str], listed: item, raised: [] });
    }
  }
  return lines.map(tidy).filter((line) => line.text !== '');
}

/** The same base line, or a raised footnote sign; a step far back to the left, or far away in another size, begins a new line. */
function isSameLine(line: PdfLine, x: number, y: number, size: number): boolean {
  const apart = x - line.right > line.size * 4 && Math.abs(size - line.size) >= 1 && size >= line.size * 0.8;
  if (apart) return false;
  const raised = size < line.size * 0.8 ? 0.7 : 0.3;
  return Math.abs(line.y - y) <= Math.max(size, line.size) * raised && x >= line.right - line.size * 3;
}

/** Room between words wider than this many letter heights parts the cells of a table. */
const cellGap = 1.2;

function addRun(line: PdfLine, str: string, x: number, y: number, width: number, size: number): void {
  const sign = /^\s*(\d{1,2})\s*$/.exec(str)?.[1];
  const isRaised = sign !== undefined && size < line.size * 0.8 && y - line.y > line.size * 0.15;
  if (isRaised) line.raised = [...line.raised, { sign, at: line.text.length }];
  const gap = x - line.right;
  const apart = gap > size * 0.18 && !line.text.endsWith(' ') && !str.startsWith(' ');
  line.text += apart ? ` ${str}` : str;
  if (str.trim() !== '' && gap > Math.max(size, line.size) * cellGap) line.cells.push(str);
  else line.cells.push(`${line.cells.pop() ?? ''}${apart ? ' ' : ''}${str}`);
  if (str.trim() !== '') line.right = x + width;
  if (size > line.size && str.trim().length > 2) line.size = size;
}

function tidy(line: PdfLine): PdfLine {
  const cells = line.cells.map((cell) => cell.trim());
  const cut = line.text.length - line.text.trimStart().length;
  const raised = line.raised.map(({ sign, at }) => ({ sign, at: at - cut }));
  return { ...line, text: line.text.trim(), cells, raised, size: Math.round(line.size * 2) / 2 };
}

/** Puts the pages' lines after one another, with the room above each told in lines of its own height. */
export function spaceLines(pages: readonly PdfLine[][]): SourceLine[] {
  const pitches = usualPitches(pages);
  return pages.flatMap((page, index) =>
    page.map((line, at): SourceLine => {
      const before = page[at - 1];
      return {
        page: index + 1,
        text: line.text,
        size: line.size,
        indent: Math.round(line.x),
        height: Math.round(line.y),
        right: Math.round(line.right),
        blankBefore: before ? blankBetween(before, line, pitches) : 0,
        ...(before ? {} : { opensPage: true }),
        ...(isRow(page, at) ? { cells: line.cells } : {}),
        ...(opensItem(before, line) ? { list: { ordered: false, level: line.listed?.level ?? 0 } } : {}),
      };
    }),
  );
}

const bulletOrNumber = /^(?:[^\p{L}\p{N}("“”»«§]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zA-Z][.)]\s|o\s)/u;

/** Whether a line steps in from the one above without a sign of its own, as the items of a list with drawn bullets do. */
export function mayLackBullets(lines: readonly PdfLine[]): boolean {
  return lines.some((line, at) => {
    const before = lines[at - 1];
    const step = before === undefined ? 0 : line.x - before.x;
    return (
      before !== undefined &&
      step > line.size &&
      step < line.size * 6 &&
      !bulletOrNumber.test(line.text) &&
      !bulletOrNumber.test(before.text)
    );
  });
}

/** The first line of a list item whose bullet is drawn, not written. */
function opensItem(before: PdfLine | undefined, line: PdfLine): boolean {
  if (!line.listed || before?.listed?.item === line.listed.item) return false;
  return !bulletOrNumber.test(line.text);
}

/** A row has a neighbour with as many cells; a number or bullet set apart from its words makes no cells. */
function isRow(page: readonly PdfLine[], at: number): boolean {
  const line = page[at];
  if (!line || line.cells.length < 2 || /^(?:\W|\d{1,2}(?:\.\d{1,2})?\.)$/.test(line.cells[0] ?? ''))
    return false;
  return [page[at - 1], page[at + 1]].some((near) => near?.cells.length === line.cells.length);
}

function blankBetween(before: PdfLine, line: PdfLine, pitches: ReadonlyMap<number, number>): number {
  const step = before.y - line.y;
  const size = Math.max(before.size, line.size);
  const pitch = pitches.get(line.size) ?? size * 1.2;
  if (step < 0) return 2;
  const usual = Math.max(pitch, before.size === line.size ? 0 : size * 1.15);
  return step <= usual * 1.22 ? 0 : Math.max(1, Math.round(step / usual) - 1);
}

/** For each letter height, the step from line to line that occurs most: its ordinary line spacing. */
function usualPitches(pages: readonly PdfLine[][]): Map<number, number> {
  const steps = new Map<number, number[]>();
  for (const page of pages) {
    page.forEach((line, at) => {
      const before = page[at - 1];
      if (!before || before.size !== line.size) return;
      const step = Math.round((before.y - line.y) * 2) / 2;
      if (step <= line.size * 0.8 || step > line.size * widestPitch) return;
      const known = steps.get(line.size);
      if (known) known.push(step);
      else steps.set(line.size, [step]);
    });
  }
  return new Map([...steps].map(([size, all]) => [size, usualPitch(size, all)]));
}

/** Steps above this many letter heights part paragraphs; those up to it may be a wide line spacing. */
const widestPitch = 4.2;
const ordinaryPitch = 2.6;

/** A spacing wider than ordinary must be the rule, not just frequent, to be taken for the line spacing. */
function usualPitch(size: number, steps: readonly number[]): number {
  const ordinary = steps.filter((step) => step <= size * ordinaryPitch);
  const wide = steps.length - ordinary.length;
  if (wide > 10 && wide > ordinary.length * 4) return mostFrequent(steps);
  return ordinary.length >= 3 ? mostFrequent(ordinary) : size * 1.2;
}

function mostFrequent(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
