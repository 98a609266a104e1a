import type { Line } from '../layout/lay-lines.ts';
import type { Contents } from './read-contents.ts';

/** Where a document of a bundle begins: the lines that name its item. */
export type BundleHeading = {
  readonly item: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly from: number;
  readonly below: number;
};

const numberOnly = /^(\d{1,2}\.\d{1,2})(\.?)(?:\s+(.*))?$/;

/** Item headings in a bundle with a contents page: the listed numbers, each with its listed title. */
export function findListedItems(lines: readonly Line[], contents: Contents): BundleHeading[] {
  const titles = new Map(contents.annexes.map((annex) => [annex.item, annex.itemTitle]));
  const used = new Set(contents.lines);
  const items = lines.flatMap((line, from): BundleHeading[] => {
    const match = numberOnly.exec(line.text);
    const listed = titles.get(match?.[1] ?? '');
    if (!match?.[1] || listed === undefined || used.has(line)) return [];
    const below = titleBelow(lines, from, match[3] ?? '', listed);
    return below === null
      ? []
      : [{ item: match[1], title: listed, lines: lines.slice(from, below), from, below }];
  });
  return withBareCovers(lines, items, contents);
}

const bareCover = /^bilag\s+(\d{1,3})(?:\s*[:.–-]\s*(.*))?$/i;

/** Covers that say only "Bilag 2", at the head of a page or straight below the item's title, for the annexes the contents list. */
function withBareCovers(
  lines: readonly Line[],
  items: readonly BundleHeading[],
  contents: Contents,
): BundleHeading[] {
  const found: BundleHeading[] = [...items];
  lines.forEach((line, from) => {
    const number = bareCover.exec(line.text)?.[1];
    const owner = items.findLast((item) => item.from < from);
    if (number === undefined || !owner || contents.lines.includes(line)) return;
    const listed = contents.annexes.some(
      (annex) => annex.item === owner.item && annex.number === Number(number),
    );
    const same = items.filter((item) => item.item === owner.item).length;
    if (!listed || same > 1) return;
    const first = contents.annexes.find((annex) => annex.item === owner.item)?.number === Number(number);
    if (first || !(line.opens === 'page' || line.source.opensPage)) return;
    found.push({ item: owner.item, title: owner.title, lines: [line], from, below: from + 1 });
  });
  return found.sort((a, b) => a.from - b.from);
}

/** Where the title that follows a number ends, or null when what follows is not the listed title. */
function titleBelow(lines: readonly Line[], from: number, begun: string, listed: string): number | null {
  const wanted = letters(listed);
  let read = letters(begun);
  let at = from + 1;
  while (read.length < wanted.length * 0.8 && at < from + 4) {
    read += letters(lines[at]?.text ?? '');
    at += 1;
  }
  const shortest = Math.min(12, wanted.length);
  return resembles(read.slice(0, shortest), wanted.slice(0, shortest)) ? at : null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same but for one or two letters: titles are retyped, and differ. */
function resembles(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let differing = 0;
  for (let at = 0; at < b.length; at += 1) if (a[at] !== b[at]) differing += 1;
  return differing <= Math.max(1, Math.floor(b.length / 6));
}

/**
 * Item headings in a bundle without contents: a number and title alone on a cover, with wide space (or a page's edge) above
 * and below. A number that would go back is a heading inside a document.
 */
export function findCoverItems(lines: readonly Line[]): BundleHeading[] {
  const found: BundleHeading[] = [];
  lines.forEach((line, from) => {
    const match = numberOnly.exec(line.text);
    if (!match?.[1] || match[2] === '.' || !/^[\p{Lu}\p{N}]/u.test(match[3] ?? '')) return;
    if (line.blankBefore < wide && line.opens !== 'page' && from > 0) return;
    const below = coverEnd(lines, from);
    const last = found.at(-1);
    if (below === null || (last && compareNumbers(match[1], last.item) < 0)) return;
    const title = [match[3] ?? '', ...lines.slice(from + 1, below).map((each) => each.text)].join(' ');
    found.push({ item: match[1], title, lines: lines.slice(from, below), from, below });
  });
  return found;
}

const wide = 3;

function coverEnd(lines: readonly Line[], from: number): number | null {
  for (const below of [from + 1, from + 2]) {
    const next = lines[below];
    if (!next || next.opens === 'page' || next.blankBefore >= wide) return below;
    if (next.blankBefore > 0) return null;
  }
  return null;
}

function compareNumbers(a: string, b: string): number {
  const [aSection = 0, aItem = 0] = a.split('.').map(Number);
  const [bSection = 0, bItem = 0] = b.split('.').map(Number);
  return aSection - bSection || aItem - bItem;
}
