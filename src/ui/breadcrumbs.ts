import { html } from 'hono/html';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

export type Crumb = { readonly text: string; readonly href: string };

/** The way down to this page; the page itself is not in it, as its heading follows right after. */
export function breadcrumbTrail(crumbs: readonly Crumb[]): Html {
  if (crumbs.length === 0) return html``;
  const items = crumbs.map(
    ({ text, href }, index) =>
      html`<li class="breadcrumbs__list-item">${index === 0 ? '' : icon('chevron-right')}<a class="breadcrumbs__link" href="${href}">${text}</a></li>`,
  );
  return html`<nav class="breadcrumbs" aria-label="Brødkrummer"><ol class="breadcrumbs__list">${items}</ol></nav>`;
}
