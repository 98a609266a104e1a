import { barX, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bars } from '../shown.ts';
import { barPatterns, fills } from './bar-patterns.ts';
import { barNumber } from './describe-bars.ts';

const width = 400;
const barHeight = 22;
/** Between the groups. */
const gap = 8;
const legendHeight = 24;
/** Letters that fit in the widest margin. */
const longestName = 26;

/**
 * The bars as an SVG, of all groups or of some on the scale of all: those of a group below each other, and each series
 * with a pattern of its own, named above. The library's own style element and attributes are taken off: pages allow no inline styles.
 */
export function barPicture({ series, groups }: Bars, shown = groups): string {
  const { document } = parseHTML('<html><body></body></html>');
  const rows = shown.flatMap(({ sizes }, group) =>
    sizes.map((size, at) => ({ at, group, size, end: Math.max(0, size), number: barNumber(size) })),
  );
  const all = groups.flatMap(({ sizes }) => sizes);
  const longest = Math.min(longestName, Math.max(...groups.map(({ name }) => name.length)));
  const head = series.length * legendHeight + 8;
  const picture = plot({
    document,
    width,
    height: head + shown.length * (series.length * barHeight + gap),
    marginLeft: Math.min(168, 20 + 7.2 * longest),
    marginRight: 76,
    marginTop: head,
    marginBottom: 0,
    x: { axis: null, domain: [Math.min(0, ...all), Math.max(...all) > 0 ? Math.max(...all) : 1] },
    y: { axis: null, domain: series.map((_, at) => at), padding: 0.12 },
    fy: {
      label: null,
      axis: 'left',
      domain: shown.map((_, group) => group),
      padding: gap / (series.length * barHeight + gap),
      tickFormat: (group: number) => shorten(shown[group]?.name ?? ''),
    },
    marks: [
      ...series.map((_, at) =>
        barX(
          rows.filter((row) => row.at === at),
          { x: 'size', y: 'at', fy: 'group', className: `bars-${at + 1}`, fill: fills[at] ?? fills[0] },
        ),
      ),
      text(rows, { x: 'end', y: 'at', fy: 'group', text: 'number', dx: 6, textAnchor: 'start' }),
    ],
  });
  for (const style of picture.querySelectorAll('style')) style.remove();
  for (const part of [picture, ...picture.querySelectorAll('[style]')]) part.removeAttribute('style');
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  picture.setAttribute('class', 'bar-chart');
  picture.setAttribute('font-family', 'IBM Plex Sans');
  picture.setAttribute('font-size', '13');
  // As text: the parser of pages would write the names of attributes small, and an SVG on paper needs them as they are.
  return picture.outerHTML.replace(/^<svg[^>]*>/, (start) => start + barPatterns + legend(document, series));
}

function legend(document: Document, series: readonly string[]): string {
  return series
    .map((label, at) => {
      const words = document.createElement('span');
      words.textContent = label;
      const top = at * legendHeight + 2;
      return `<g class="bars-${at + 1}"><rect x="0" y="${top}" width="24" height="16" fill="${fills[at] ?? fills[0]}"/></g><text x="32" y="${top + 13}" text-anchor="start" fill="currentColor">${words.innerHTML}</text>`;
    })
    .join('');
}

/** A name that fits beside its bar; the table has all of it. */
function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
