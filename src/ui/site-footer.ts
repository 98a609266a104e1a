import { html } from 'hono/html';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { linksAt } from './ways.ts';

/** What every page ends with. */
export function siteFooter(frame: Frame): Html {
  const links = linksAt(frame, 'footer').map(
    ({ text, href }) => html`<li><a href="${href}">${text}</a></li>`,
  );
  return html`<footer class="site-footer"><div class="container"><ul>${links}</ul><p>Tværs er fri software: enhver må bruge, læse og forbedre den.</p></div></footer>`;
}
