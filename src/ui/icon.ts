import { html } from 'hono/html';
import { assetAddress } from './assets.ts';
import { attributes, type Html } from './html.ts';

const sheet = assetAddress('img/all-svg-icons.svg');

/** An icon of the design system by its name. It is decoration unless a label says what it means. */
export function icon(name: string, label?: string, place?: 'alert-icon'): Html {
  const told = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return html`<svg class="icon-svg${place ? ` ${place}` : ''}"${attributes(told)} focusable="false"><use href="${sheet}#${name}"></use></svg>`;
}
