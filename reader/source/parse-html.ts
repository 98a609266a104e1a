import { parseHTML } from 'linkedom';
import type { HtmlNode } from 'tvaers-richtext';

/** The document tree of a page of HTML. */
export function parseHtml(html: string): HtmlNode {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document.documentElement;
}
