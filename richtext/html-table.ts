import { readInlineNodes } from './html-inlines.ts';
import { attributeOf, childrenOf, type HtmlNode, tagOf } from './html-node.ts';
import type { Inline, Table } from './model.ts';
import { normaliseInlines } from './normalise.ts';
import { plainInline } from './plain-inline.ts';

/** A table with its spans laid out: a cell over several columns or rows leaves the further ones empty. */
export function readTable(node: HtmlNode): Table {
  const found = rowsOf(node);
  const rows = layOut(found.map(({ row }) => row));
  const said = attributeOf(node, 'data-header');
  const first = found[0];
  const named =
    first !== undefined && (first.head || childrenOf(first.row).some((cell) => tagOf(cell) === 'th'));
  const boldHead = rows.length > 1 && (rows[0]?.every(isBold) ?? false);
  const header = said === '' ? named || boldHead : said === 'true';
  const caption = childrenOf(node).find((child) => tagOf(child) === 'caption');
  const words = caption ? plainInline(normaliseInlines(readInlineNodes([caption]))) : '';
  return {
    type: 'table',
    ...(words === '' ? {} : { caption: words }),
    header,
    rows,
  };
}

type FoundRow = { readonly row: HtmlNode; readonly head: boolean };

function rowsOf(node: HtmlNode, head = false): FoundRow[] {
  return childrenOf(node).flatMap((child) => {
    const tag = tagOf(child);
    if (tag === 'tr') return [{ row: child, head }];
    return /^(?:thead|tbody|tfoot)$/.test(tag) ? rowsOf(child, tag === 'thead') : [];
  });
}

function layOut(rows: readonly HtmlNode[]): Inline[][][] {
  const grid: (Inline[] | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of childrenOf(row).filter((child) => /^t[dh]$/.test(tagOf(child)))) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const across = span(cell, 'colspan');
      fill(grid, { at, column, across, down: span(cell, 'rowspan') });
      const line = grid[at];
      if (line) line[column] = normaliseInlines(readInlineNodes(childrenOf(cell)));
      column += across;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? []));
}

type Area = { readonly at: number; readonly column: number; readonly across: number; readonly down: number };

function fill(grid: (Inline[] | undefined)[][], { at, column, across, down }: Area): void {
  for (const line of grid.slice(at, at + down)) {
    for (let step = 0; step < across; step += 1) line[column + step] = [];
  }
}

/** A span of a thousand columns is a mistake or an attack; 100 is more than any page holds. */
function span(cell: HtmlNode, name: string): number {
  const said = Number.parseInt(attributeOf(cell, name), 10);
  return said > 1 ? Math.min(said, 100) : 1;
}

function isBold(cell: readonly Inline[]): boolean {
  return cell.length > 0 && cell.every((inline) => inline.bold || inline.text.trim() === '');
}
