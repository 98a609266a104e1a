import { barX, plot, text } from '@observablehq/plot';
import { raw } from 'hono/html';
import { parseHTML } from 'linkedom';
import type { Html } from '../../../platform/http/reply.ts';
import type { Bars } from '../model.ts';

const barHeight = 28;
/** Letters that fit in the widest margin. */
const longestName = 26;

/**
 * A bar for each group. It is a picture of the table beside it, so it is hidden from those who listen. The library's own
 * style element and attributes are taken off: pages allow no inline styles.
 */
export function barChart({ label, bars }: Bars): Html {
  const { document } = parseHTML('<html><body></body></html>');
  const shown = bars.map(({ name, size }) => ({
    name,
    size,
    end: Math.max(0, size),
    number: size.toLocaleString('da-DK', { maximumFractionDigits: 2 }).replace('-', '−'),
  }));
  const picture = plot({
    document,
    width: 400,
    height: bars.length * barHeight + 24,
    marginLeft: Math.min(160, 24 + 8 * Math.max(...bars.map(({ name }) => name.length))),
    marginRight: 72,
    marginTop: 4,
    marginBottom: 20,
    x: {
      axis: null,
      domain: [Math.min(0, ...bars.map(({ size }) => size)), Math.max(1, ...bars.map(({ size }) => size))],
    },
    y: { label: null, domain: bars.map(({ name }) => name), tickSize: 0, tickFormat: shorten },
    marks: [
      barX(shown, { x: 'size', y: 'name', fill: '#12466b' }),
      text(shown, { x: 'end', y: 'name', text: 'number', dx: 6, textAnchor: 'start' }),
    ],
  });
  for (const style of picture.querySelectorAll('style')) style.remove();
  for (const part of [picture, ...picture.querySelectorAll('[style]')]) part.removeAttribute('style');
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('focusable', 'false');
  picture.setAttribute('class', 'bar-chart');
  picture.setAttribute('data-shows', label);
  return raw(picture.outerHTML);
}

/** A name that fits beside its bar; the table has all of it. */
function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
