import { html, raw } from 'hono/html';
import { Marked } from 'marked';
import type { Html } from '../../../../platform/http/reply.ts';

/** Headings one level down, as the page has its own title; ways to other files are no ways on the web. */
const marked = new Marked({
  async: false,
  walkTokens(token) {
    if (token.type === 'heading') token.depth = Math.min(6, token.depth + 1);
  },
  renderer: {
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return /^https:/.test(href) ? `<a href="${encodeURI(href)}">${words}</a>` : words;
    },
    html({ text }) {
      return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    },
  },
});

/** A README of ours as a part of a page; it is written in English. */
export function readmePart(readme: string): Html {
  const body = readme.replace(/^# .*\n/, '');
  return html`<section lang="en" class="readme">${raw(String(marked.parse(body)))}</section>`;
}
