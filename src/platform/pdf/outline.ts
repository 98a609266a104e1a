import type { Bookmark } from './model.ts';
import type { PdfWriter } from './pdf-writer.ts';
import { textString } from './text-string.ts';

type Node = { readonly bookmark: Bookmark; readonly number: number; readonly children: Node[] };

/**
 * Writes the bookmarks as a tree.
 * @param firstPages the object number of each part's first page
 * @returns what the catalog says of them; nothing where there are none
 */
export async function writeOutline(
  writer: PdfWriter,
  bookmarks: readonly Bookmark[],
  firstPages: readonly number[],
): Promise<string> {
  const roots = plantTree(bookmarks, writer);
  const [first] = roots;
  const last = roots.at(-1);
  if (!first || !last) return '';
  const outlines = writer.reserve();
  await writer.writeObject(
    outlines,
    `<</Type/Outlines/First ${first.number} 0 R/Last ${last.number} 0 R/Count ${bookmarks.length}>>`,
  );
  await writeNodes(writer, roots, outlines, firstPages);
  return `/Outlines ${outlines} 0 R/PageMode/UseOutlines`;
}

function plantTree(bookmarks: readonly Bookmark[], writer: PdfWriter): Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  for (const bookmark of bookmarks) {
    const node = { bookmark, number: writer.reserve(), children: [] };
    path.length = Math.min(path.length, bookmark.level);
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

async function writeNodes(
  writer: PdfWriter,
  nodes: readonly Node[],
  parent: number,
  firstPages: readonly number[],
): Promise<void> {
  for (const [index, { bookmark, number, children }] of nodes.entries()) {
    const sibling = (name: string, node: Node | undefined) => (node ? `/${name} ${node.number} 0 R` : '');
    const below = children.length === 0 ? '' : `/Count ${countBelow(children)}`;
    const entry = [
      `/Title ${textString(bookmark.title)}/Parent ${parent} 0 R`,
      `/Dest[${firstPages[bookmark.part] ?? 0} 0 R/Fit]`,
      sibling('Prev', nodes[index - 1]),
      sibling('Next', nodes[index + 1]),
      sibling('First', children[0]),
      sibling('Last', children.at(-1)),
      below,
    ].join('');
    await writer.writeObject(number, `<<${entry}>>`);
    await writeNodes(writer, children, number, firstPages);
  }
}

function countBelow(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countBelow(children), 0);
}
