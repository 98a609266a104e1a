import { html } from 'hono/html';
import { front, signingOut } from '../addresses/index.ts';
import type { SiteWay } from '../platform/http/way.ts';
import { button } from './buttons.ts';
import type { Frame } from './frame.ts';
import { attributes, type Html } from './html.ts';
import { postForm } from './post-form.ts';
import { waysAt } from './ways.ts';

/** Name of the service, the way around in it, and who is signed in. */
export function siteHeader(frame: Frame): Html {
  return html`<header class="site-header"><div class="container site-header-inner"><a class="site-name" href="${front()}">Tværs<span class="site-purpose">Kommunekontaktrådenes sager og dagsordner</span></a>${siteMenu(frame)}</div></header>`;
}

/** Readers have four links, which fit on any phone; those who are signed in get a menu that folds without script. */
function siteMenu(frame: Frame): Html {
  const list = menuList(frame);
  if (frame.viewer.kind !== 'person')
    return html`<nav class="site-menu" aria-label="Hovedmenu">${list}</nav>`;
  return html`<nav class="site-menu site-menu-wide" aria-label="Hovedmenu">${list}</nav><details class="site-menu-narrow"><summary>Menu</summary><nav class="site-menu" aria-label="Hovedmenu">${list}</nav></details>`;
}

function menuList(frame: Frame): Html {
  const links = waysAt(frame, 'header').map((way) => html`<li>${menuLink(frame, way)}</li>`);
  return html`<ul class="no-max-width">${links}${frame.viewer.kind === 'person' ? html`<li>${logOutForm(frame, frame.viewer.name)}</li>` : ''}</ul>`;
}

function menuLink({ viewer, url }: Frame, way: SiteWay): Html {
  const { text, href } = way.link(viewer);
  const here = url.pathname;
  const isWithin = firstPart(here) === firstPart(way.into ?? href);
  const current = here === href ? 'page' : isWithin ? 'true' : undefined;
  return html`<a href="${href}"${attributes({ 'aria-current': current })}>${text}</a>`;
}

/** What stands before the second slash. */
function firstPart(address: string): string {
  return address.split('/')[1] ?? '';
}

function logOutForm(frame: Frame, name: string): Html {
  return postForm(
    frame,
    { action: signingOut(), attributes: { class: 'log-out' } },
    html`<span class="signed-in-as">${name}</span>${button('Log ud', { kind: 'tertiary' })}`,
  );
}
