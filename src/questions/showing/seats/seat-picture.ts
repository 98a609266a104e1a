import type { Seats } from '../shown.ts';
import { seatPlaces } from './seat-places.ts';

/** From one middle to the next; a seat itself is a little smaller. */
const step = 32;
const radius = 14;
/** Letters that fit in a seat. */
const longest = 3;

/** Fill, letters and edge: neighbours differ in lightness too, and every seat has its party's letters. */
const looks = [
  ['#12466b', '#ffffff', '#12466b', 'none'],
  ['#ffffff', '#1a1a1a', '#1a1a1a', 'none'],
  ['#a3480f', '#ffffff', '#a3480f', 'none'],
  ['#ffffff', '#1a1a1a', '#1a1a1a', '3 3'],
] as const;

/** The seats as a half circle in SVG, each with the name of who has it. */
export function seatPicture({ parties }: Seats): string {
  const owners = parties.flatMap(({ name, seats }, at) =>
    Array.from({ length: seats }, () => ({ name, at })),
  );
  const places = seatPlaces(owners.length);
  const reach = Math.max(...places.map(({ x }) => Math.abs(x)), ...places.map(({ y }) => -y));
  const width = (2 * reach + 1) * step;
  const height = (reach + 1) * step;
  const drawn = places.map(({ x, y }, at) => {
    const owner = owners[at] ?? { name: '', at: 0 };
    const cx = Math.round(width / 2 + x * step);
    const cy = Math.round(height - step / 2 + y * step);
    return seat(cx, cy, owner.name, owner.at);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class="seat-chart" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}" font-family="IBM Plex Sans" font-size="12" font-weight="600">${drawn.join('')}</svg>`;
}

function seat(cx: number, cy: number, name: string, party: number): string {
  const [fill, ink, edge, dashes] = looks[party % looks.length] ?? looks[0];
  const letters = escaped([...name].slice(0, longest).join(''));
  return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${fill}" stroke="${edge}" stroke-width="1.5" stroke-dasharray="${dashes}"/><text x="${cx}" y="${cy + 4}" text-anchor="middle" fill="${ink}">${letters}</text>`;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What the picture shows, in words. */
export function describeSeats({ of, parties }: Seats): string {
  const all = parties.reduce((sum, { seats }) => sum + seats, 0);
  const each = parties.map(({ name, seats }) => `${name} ${seats}`).join(', ');
  return `${all} pladser i en halvkreds: ${each}. Alle tal står i tabellen »${of}«.`;
}
