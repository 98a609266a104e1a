import { html } from 'hono/html';
import type { Html } from './html.ts';

/** The same on every page, so it is built once. */
export const siteFooter: Html = html`<footer class="site-footer"><div class="container"><ul>
<li><a href="/tilgaengelighed">Tilgængelighedserklæring</a></li>
<li><a href="/feed.atom">Nyt fra rådene (Atom)</a></li>
</ul><p>Tværs er fri software: enhver må bruge, læse og forbedre den.</p></div></footer>`;
