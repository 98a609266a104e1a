/** The little of a document tree that reading needs: the browser's nodes and the server's both have it. */
export type HtmlNode = {
  /** 1 element, 3 text, 8 comment, 9 document, 11 fragment. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
};

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes);
}

/** The name of an element in small letters, '' for anything else. */
export function tagOf(node: HtmlNode): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
}

export function attributeOf(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** What an element says about its looks. The browser's paste has it in `data-style`, for policies forbid the other. */
export function styleOf(node: HtmlNode): string {
  return attributeOf(node, 'style') || attributeOf(node, 'data-style');
}

const dropped =
  /^(?:script|style|head|title|meta|link|noscript|template|del|svg|math|object|iframe|input|select|button|textarea|nav|colgroup)$/;
const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|header|footer)/i;

/** Is the element nothing a reader of the page would call text of it? Deleted words of Word are not text either. */
export function isDropped(node: HtmlNode): boolean {
  if (node.nodeType !== 1) return node.nodeType === 8;
  return (
    dropped.test(tagOf(node)) ||
    hidden.test(styleOf(node)) ||
    attributeOf(node, 'aria-hidden') === 'true' ||
    /(?:^| )sr-only(?: |$)/.test(attributeOf(node, 'class'))
  );
}

const blocks =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|figure|figcaption|footer|form|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|ul|caption|tr|td|th|tbody|thead|tfoot)$/;

export function isBlock(node: HtmlNode): boolean {
  return blocks.test(tagOf(node));
}
