import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';

export type WheelMark = { readonly on: string; readonly kind: 'meeting' | 'cancelled' | 'deadline' };

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const centre = 200;

/**
 * The year as a circle with January at the top, clockwise. A picture of the list beside it, so it is hidden from those
 * who listen.
 */
export function yearWheel(year: number, marks: readonly WheelMark[]): Html {
  return html`<svg class="year-wheel" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
    <circle cx="200" cy="200" r="150" class="wheel-ring"></circle>
    ${months.map((name, index) => monthPart(name, index))}
    ${marks.map((mark) => markDot(year, mark))}
    <text x="200" y="212" class="wheel-year">${year}</text>
  </svg>`;
}

function monthPart(name: string, index: number): Html {
  const line = pointAt(index / 12, 120);
  const end = pointAt(index / 12, 180);
  const label = pointAt((index + 0.5) / 12, 186);
  return html`<line x1="${line.x}" y1="${line.y}" x2="${end.x}" y2="${end.y}" class="wheel-line"></line>
    <text x="${label.x}" y="${label.y}" class="wheel-month">${name}</text>`;
}

function markDot(year: number, mark: WheelMark): Html {
  const day = Temporal.PlainDate.from(mark.on);
  const share = (day.dayOfYear - 1) / Temporal.PlainDate.from({ year, month: 1, day: 1 }).daysInYear;
  const { x, y } = pointAt(share, mark.kind === 'deadline' ? 128 : 150);
  return html`<circle cx="${x}" cy="${y}" r="${mark.kind === 'deadline' ? 5 : 11}" class="wheel-${mark.kind}"></circle>`;
}

/** A picture, not arithmetic anyone relies on: ordinary numbers do. */
function pointAt(share: number, radius: number): { readonly x: string; readonly y: string } {
  const angle = 2 * Math.PI * share - Math.PI / 2;
  return {
    x: (centre + radius * Math.cos(angle)).toFixed(1),
    y: (centre + radius * Math.sin(angle)).toFixed(1),
  };
}
