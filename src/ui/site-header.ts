import { html } from 'hono/html';
import { councilsWhere, isAdministrator, type Viewer } from '../kernel/viewer.ts';
import { button } from './buttons.ts';
import type { Frame } from './frame.ts';
import { attributes, type Html } from './html.ts';
import { postForm } from './post-form.ts';

type MenuLink = { readonly text: string; readonly href: string; readonly prefix: string };

/** Name of the service, the way around in it, and who is signed in. */
export function siteHeader(frame: Frame): Html {
  return html`<header class="site-header"><div class="container site-header-inner"><a class="site-name" href="/">Tværs<span class="site-purpose">Kommunekontaktrådenes sager og dagsordner</span></a>${siteMenu(frame)}</div></header>`;
}

/** Readers have four links, which fit on any phone; those who are signed in get a menu that folds without script. */
function siteMenu(frame: Frame): Html {
  const list = menuList(frame);
  if (frame.viewer.kind !== 'person')
    return html`<nav class="site-menu" aria-label="Hovedmenu">${list}</nav>`;
  return html`<nav class="site-menu site-menu-wide" aria-label="Hovedmenu">${list}</nav><details class="site-menu-narrow"><summary>Menu</summary><nav class="site-menu" aria-label="Hovedmenu">${list}</nav></details>`;
}

function menuList(frame: Frame): Html {
  const links = linksFor(frame.viewer).map((link) => html`<li>${menuLink(link, frame.url.pathname)}</li>`);
  return html`<ul>${links}${frame.viewer.kind === 'person' ? html`<li>${logOutForm(frame, frame.viewer.name)}</li>` : ''}</ul>`;
}

function menuLink({ text, href, prefix }: MenuLink, here: string): Html {
  const current = here === href ? 'page' : here.startsWith(prefix) ? 'true' : undefined;
  return html`<a href="${href}"${attributes({ 'aria-current': current })}>${text}</a>`;
}

function logOutForm(frame: Frame, name: string): Html {
  return postForm(
    frame,
    { action: '/log-ud', attributes: { class: 'log-out' } },
    html`<span class="signed-in-as">${name}</span>${button('Log ud', { kind: 'tertiary' })}`,
  );
}

function linksFor(viewer: Viewer): readonly MenuLink[] {
  const reading = [
    { text: 'Råd', href: '/', prefix: '/raad/' },
    { text: 'Søg', href: '/soeg', prefix: '/soeg' },
    { text: 'Beregn', href: '/beregn', prefix: '/beregn' },
  ];
  if (viewer.kind !== 'person')
    return [...reading, { text: 'Log ind', href: '/log-ind', prefix: '/log-ind' }];
  return [
    { text: 'Mit', href: '/mit', prefix: '/mit' },
    ...secretariatLinks(viewer),
    ...(isAdministrator(viewer)
      ? [{ text: 'Personer', href: '/administration/personer', prefix: '/administration' }]
      : []),
    ...reading,
  ];
}

function secretariatLinks(viewer: Viewer): readonly MenuLink[] {
  const councils = councilsWhere(viewer, 'secretariat', 'chair');
  const [only] = councils;
  if (only === undefined) return [];
  const text = councilsWhere(viewer, 'secretariat').length > 0 ? 'Sekretariat' : 'Formandskab';
  return [
    { text, href: councils.length === 1 ? `/sekretariat/${only}` : '/sekretariat', prefix: '/sekretariat' },
  ];
}
