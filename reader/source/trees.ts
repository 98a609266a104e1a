import type { HtmlNode } from 'tvaers-richtext';

/** 124 files that only pages of HTML and XML need: most documents are neither. */
function trees(): typeof import('linkedom') {
  return process.getBuiltinModule('node:module').createRequire(import.meta.url)('linkedom');
}

/** The document tree of a page of HTML. */
export function parseHtml(html: string): HtmlNode {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return trees().parseHTML(whole).document.documentElement;
}

/** The outermost element of an XML text that no parser of XML need take offence at; null where there is none. */
export function parseXmlTree(text: string): HtmlNode | null {
  return new (trees().DOMParser)().parseFromString(text, 'text/xml').documentElement ?? null;
}
