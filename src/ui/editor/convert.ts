import type { JSONContent } from '@tiptap/core';
import {
  type Block,
  type Inline,
  type List,
  type ListItem,
  paragraphOrMark,
  type RichText,
  type Table,
} from 'tvaers-richtext';

/** A node of the editor's document, as it comes out of the editor: everything may be missing. */
type DocumentNode = {
  type?: string;
  attrs?: Record<string, unknown> | undefined;
  content?: DocumentNode[];
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[];
  text?: string;
};

/** The editor's document for a text; an empty text is one empty paragraph, for the cursor must stand somewhere. */
export function toDocument(text: RichText): JSONContent {
  const content = text.map(toNode);
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

function toNode(block: Block): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: toTexts(block.content) };
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: toTexts(block.content) };
    case 'annexMark':
      return { type: 'annexMark', attrs: { mark: block.mark }, content: toTexts(block.content) };
    case 'picture':
      return { type: 'picture', attrs: { file: block.file, alt: block.alt } };
    case 'list':
      return toListNode(block.ordered, block.start, block.items.map(toItemNode));
    case 'table':
      return toTableNode(block);
  }
}

function toTexts(content: readonly Inline[]): JSONContent[] {
  return content.map(({ text, bold, italic, link }) => ({
    type: 'text',
    text,
    marks: [
      ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
    ],
  }));
}

function toListNode(ordered: boolean, start: number | undefined, content: JSONContent[]): JSONContent {
  return ordered
    ? { type: 'orderedList', attrs: { start: start ?? 1 }, content }
    : { type: 'bulletList', content };
}

function toItemNode(item: ListItem): JSONContent {
  const words = { type: 'paragraph', content: toTexts(item.content) };
  const children = (item.children ?? []).map((child) => toItemNode({ content: child.content }));
  if (children.length === 0) return { type: 'listItem', content: [words] };
  return {
    type: 'listItem',
    content: [words, toListNode(item.orderedChildren ?? false, undefined, children)],
  };
}

function toTableNode(table: Table): JSONContent {
  const rows = table.rows.map((row, index) => ({
    type: 'tableRow',
    content: row.map((cell) => ({
      type: table.header && index === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph', content: toTexts(cell) }],
    })),
  }));
  return { type: 'table', attrs: { caption: table.caption ?? '' }, content: rows };
}

/** The text of the editor's document, not yet normalised: lists below the second level join the second. */
export function fromDocument(document: DocumentNode): RichText {
  return partsOf(document).flatMap(fromNode);
}

function partsOf(node: DocumentNode | undefined): DocumentNode[] {
  return node?.content ?? [];
}

function fromNode(node: DocumentNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOrMark(fromTexts(node))];
    case 'heading':
      return [{ type: 'heading', level: node.attrs?.level === 1 ? 1 : 2, content: fromTexts(node) }];
    case 'annexMark':
      return [{ type: 'annexMark', mark: textOf(node, 'mark'), content: fromTexts(node) }];
    case 'picture':
      return [{ type: 'picture', file: textOf(node, 'file'), alt: textOf(node, 'alt') }];
    case 'bulletList':
    case 'orderedList':
      return [fromList(node)];
    case 'table':
      return [fromTable(node)];
    default:
      return [];
  }
}

function textOf(node: DocumentNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

function fromTexts(node: DocumentNode | undefined): Inline[] {
  return partsOf(node).map((part): Inline => {
    const marks = part.marks ?? [];
    const href = marks.find((mark) => mark.type === 'link')?.attrs?.href;
    return {
      text: part.text ?? ' ',
      ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
      ...(marks.some((mark) => mark.type === 'italic') ? { italic: true } : {}),
      ...(typeof href === 'string' ? { link: href } : {}),
    };
  });
}

function fromList(node: DocumentNode): List {
  const ordered = node.type === 'orderedList';
  const start = node.attrs?.start;
  const bears = ordered && typeof start === 'number' && start > 1 && start <= 999;
  return { type: 'list', ordered, ...(bears ? { start } : {}), items: partsOf(node).map(fromItem) };
}

function fromItem(node: DocumentNode): ListItem {
  const [words, below] = partsOf(node);
  const children = partsOf(below).flatMap(flatten);
  if (children.length === 0) return { content: fromTexts(words) };
  const ordered = below?.type === 'orderedList';
  return { content: fromTexts(words), children, ...(ordered ? { orderedChildren: true } : {}) };
}

function flatten(node: DocumentNode): { content: Inline[] }[] {
  const [words, below] = partsOf(node);
  return [{ content: fromTexts(words) }, ...partsOf(below).flatMap(flatten)];
}

function fromTable(node: DocumentNode): Table {
  const rows = partsOf(node);
  const head = partsOf(rows[0]);
  return {
    type: 'table',
    caption: textOf(node, 'caption'),
    header: head.length > 0 && head.every((cell) => cell.type === 'tableHeader'),
    rows: rows.map((row) => partsOf(row).map((cell) => fromTexts(partsOf(cell)[0]))),
  };
}
