import { html } from 'hono/html';
import { accessibilityStatement, siteFeed } from '../addresses/index.ts';
import type { Html } from './html.ts';

/** The same on every page, so it is built once. */
export const siteFooter: Html = html`<footer class="site-footer"><div class="container"><ul>
<li><a href="${accessibilityStatement()}">Tilgængelighedserklæring</a></li>
<li><a href="${siteFeed()}">Nyt fra rådene (Atom)</a></li>
</ul><p>Tværs er fri software: enhver må bruge, læse og forbedre den.</p></div></footer>`;
