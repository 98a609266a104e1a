import { attributeOf, childrenOf, type HtmlNode, isBlock, isDropped, styleOf, tagOf } from './html-node.ts';
import type { Inline } from './model.ts';

type Marks = Omit<Inline, 'text'>;

/** All words below a node with their marks; blocks and line breaks inside become a space. */
export function readInlineNodes(nodes: readonly HtmlNode[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node) => readInlineNode(node, marks));
}

function readInlineNode(node: HtmlNode, marks: Marks): Inline[] {
  if (node.nodeType === 3) return [{ ...marks, text: node.textContent ?? '' }];
  if (isDropped(node) || isListMarker(node)) return [];
  if (tagOf(node) === 'br') return [{ ...marks, text: ' ' }];
  const words = readInlineNodes(childrenOf(node), marksOf(node, marks));
  return isBlock(node) ? [{ text: ' ' }, ...words, { text: ' ' }] : words;
}

/** Word writes the bullet itself as words, and says so. */
export function isListMarker(node: HtmlNode): boolean {
  return /mso-list\s*:\s*ignore/i.test(styleOf(node));
}

/** The marks inside an element: its name says one thing, its style may say another (Google wraps all in a light b). */
export function marksOf(node: HtmlNode, outside: Marks): Marks {
  const tag = tagOf(node);
  const style = styleOf(node);
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const bold = decide(
    tag === 'b' || tag === 'strong',
    weight && /^(?:bold|bolder|[6-9]00)$/.test(weight),
    weight,
  );
  const italic = decide(tag === 'i' || tag === 'em', slant && /^(?:italic|oblique)$/.test(slant), slant);
  const link = tag === 'a' ? attributeOf(node, 'href') : '';
  return {
    ...((bold ?? outside.bold) ? { bold: true } : {}),
    ...((italic ?? outside.italic) ? { italic: true } : {}),
    ...(link !== '' ? { link } : outside.link === undefined ? {} : { link: outside.link }),
  };
}

function decide(
  named: boolean,
  styled: boolean | string | undefined,
  said: string | undefined,
): boolean | undefined {
  if (said !== undefined && said !== 'inherit') return styled === true;
  return named ? true : undefined;
}
