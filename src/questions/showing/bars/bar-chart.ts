import { html, raw } from 'hono/html';
import type { Html } from '../../../platform/http/reply.ts';
import type { Bars } from '../shown.ts';
import { describeBars } from './describe-bars.ts';

/** A picture of the table beside it; those who listen are told what it shows. */
export function barChart(bars: Bars): Html {
  return html`<div class="chart" role="img" aria-label="${describeBars(bars)}">${drawn(bars)}</div>`;
}

/** What draws is loaded with the first chart: the server answers sooner after a start. */
async function drawn(bars: Bars) {
  const { barPicture } = await import('./bar-picture.ts');
  return raw(barPicture(bars));
}
