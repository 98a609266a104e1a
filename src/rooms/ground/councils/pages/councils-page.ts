import { html } from 'hono/html';
import { councilWork } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Frame, layout } from '../../../../ui/index.ts';
import type { Council } from '../model.ts';

/** For those who keep or chair several councils: which one. */
export function councilsPage(frame: Frame, councils: readonly Council[]): Html {
  const links = councils.map(
    ({ id, name }) => html`<li><a href="${councilWork({ council: id })}">${name}</a></li>`,
  );
  return layout(frame, {
    title: 'Vælg råd',
    main: html`<h1>Vælg råd</h1><ul class="plain-list link-list">${links}</ul>`,
  });
}
