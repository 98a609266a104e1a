import { html } from 'hono/html';
import { assetAddress } from './assets.ts';
import { breadcrumbTrail, type Crumb } from './breadcrumbs.ts';
import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';
import { noticeBox } from './messages.ts';
import { siteFooter } from './site-footer.ts';
import { siteHeader } from './site-header.ts';

export type Page = {
  /** Names the page in the browser's tab; the heading on the page is the first thing in `main`. */
  readonly title: string;
  /** The way down to the page, without the page itself. */
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** Begins with the page's only h1 (after an error summary, where there is one). */
  readonly main: Html;
  /** Uses the whole width: for tables and year plans. */
  readonly wide?: boolean | undefined;
  /** Addresses of module scripts; the page works without them. */
  readonly scripts?: readonly string[] | undefined;
  /** More for the head: feeds, alternates. */
  readonly head?: Content | undefined;
};

const stylesheets = html`<link rel="stylesheet" href="${assetAddress('css/dkfds.min.css')}"><link rel="stylesheet" href="${assetAddress('style.css')}"><link rel="stylesheet" href="${assetAddress('work.css')}"><link rel="stylesheet" href="${assetAddress('print.css')}" media="print">`;
const icons = html`<link rel="icon" href="${assetAddress('favicon.svg')}" type="image/svg+xml">`;

/** The whole page around its main part. `htmlReply` adds the doctype. */
export function layout(frame: Frame, page: Page): Html {
  const scripts = (page.scripts ?? []).map(
    (address) => html`<script type="module" src="${address}"></script>`,
  );
  return html`<html lang="da"><head><meta charset="utf-8"><title>${page.title === 'Tværs' ? 'Tværs' : `${page.title} – Tværs`}</title><meta name="viewport" content="width=device-width, initial-scale=1">${stylesheets}${icons}${page.head ?? ''}${scripts}</head>
<body><a class="skipnav" href="#main-content">Gå til sidens indhold</a>${siteHeader(frame)}
<div class="page-container"><div class="container page-content${page.wide ? ' page-wide' : ''}">${breadcrumbTrail(page.breadcrumbs ?? [])}<main id="main-content" tabindex="-1">${frame.notice ? noticeBox(frame.notice) : ''}${page.main}</main></div></div>
${siteFooter(frame)}</body></html>`;
}
