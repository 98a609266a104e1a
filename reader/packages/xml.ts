import { attributeOf, childrenOf, type HtmlNode, tagOf } from 'tvaers-richtext';
import { parseXmlTree } from '../source/trees.ts';

/** The outermost element of an XML text; null where there is none. Signs XML forbids are passed over. */
export function parseXml(text: string): HtmlNode | null {
  const legal = text
    .replace(/^\uFEFF/, '')
    .replace(/&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi, ' ');
  return parseXmlTree(legal);
}

/** An element's name without its namespace, in small letters. */
export function nameOf(node: HtmlNode): string {
  return tagOf(node).replace(/^.*:/, '').toLowerCase();
}

/** The elements of a name straight below a node; all of them where no name is said. */
export function elements(node: HtmlNode | undefined, name?: string): readonly HtmlNode[] {
  if (!node) return [];
  return childrenOf(node).filter(
    (child) => child.nodeType === 1 && (name === undefined || nameOf(child) === name),
  );
}

/** The first element down a path of names. */
export function at(node: HtmlNode | undefined, ...path: readonly string[]): HtmlNode | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  for (const child of elements(node, name)) {
    const found = at(child, ...rest);
    if (found) return found;
  }
  return undefined;
}

/** The text of the first element down a path, on one line; '' where there is none. */
export function textAt(node: HtmlNode | undefined, ...path: readonly string[]): string {
  return contentAt(node, ...path)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same as it stands: text, or HTML that was written as text. */
export function contentAt(node: HtmlNode | undefined, ...path: readonly string[]): string {
  return at(node, ...path)?.textContent ?? '';
}

/** Every element of a name below a node, at any depth. */
export function everywhere(node: HtmlNode | undefined, name: string): readonly HtmlNode[] {
  return elements(node).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...everywhere(child, name),
  ]);
}

export { attributeOf };
