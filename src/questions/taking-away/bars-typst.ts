import { letterDrawing } from '../../platform/pdf/drawing.ts';
import { typstString } from '../../platform/richtext/to-typst.ts';
import { barPicture } from '../showing/bars/bar-picture.ts';
import { describeBars } from '../showing/bars/describe-bars.ts';
import type { Bars } from '../showing/shown.ts';

/** Bars that stand on one page of paper. */
const mostBars = 40;

/** The bars as pictures in Typst, as many as there must be for each to fit a page, on the same scale. */
export function barsTypst(bars: Bars): string {
  const most = Math.max(1, Math.floor(mostBars / bars.series.length));
  const count = Math.ceil(bars.groups.length / most);
  return Array.from({ length: count }, (_, at) => {
    const groups = bars.groups.slice(at * most, (at + 1) * most);
    const alt = describeBars({ ...bars, groups });
    const picture = typstString(letterDrawing(barPicture(bars, groups)));
    return `#block(breakable: false, above: 1.2em, below: 1.8em, image(bytes(${picture}), format: "svg", width: 95mm, alt: ${typstString(alt)}))`;
  }).join('\n');
}
