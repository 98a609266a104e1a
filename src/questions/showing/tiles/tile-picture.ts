import { escaped } from '../seats/seat-picture.ts';
import type { Tiles } from '../shown.ts';

const [width, height, gap] = [58, 40, 2];
/** Letters of a name, and of a number, that fit on a tile. */
const longest = { name: 9, text: 9 };

/** From paper to ink, each with letters that stand 4.5:1 against it; the number is on the tile, so no one needs the shade. */
const shades = [
  ['#ffffff', '#1a1a1a'],
  ['#d6e4ee', '#1a1a1a'],
  ['#9cc0d9', '#1a1a1a'],
  ['#33709b', '#ffffff'],
  ['#0d3a5a', '#ffffff'],
] as const;

/** The places as tiles, roughly where they lie, each with its number. */
export function tilePicture({ tiles }: Tiles): string {
  const columns = tiles.map(({ column }) => column);
  const rows = tiles.map(({ row }) => row);
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const all = [(Math.max(...columns) - left + 1) * width, (Math.max(...rows) - top + 1) * height];
  const drawn = tiles.map(({ column, row, name, text, level }) => {
    const [fill, ink] = shades[level] ?? shades[0];
    const [x, y] = [(column - left) * width, (row - top) * height];
    const at = x + (width - gap) / 2;
    return `<rect x="${x}" y="${y}" width="${width - gap}" height="${height - gap}" fill="${fill}" stroke="#454545" stroke-width="0.75"/><text x="${at}" y="${y + 15}" text-anchor="middle" fill="${ink}" font-size="10">${cut(name, longest.name)}</text><text x="${at}" y="${y + 30}" text-anchor="middle" fill="${ink}" font-size="11" font-weight="600">${cut(shortNumber(text), longest.text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class="tile-map" width="${all[0]}" height="${all[1]}" viewBox="-1 -1 ${(all[0] ?? 0) + 2} ${(all[1] ?? 0) + 2}" font-family="IBM Plex Sans">${drawn.join('')}</svg>`;
}

const shortNumber = (text: string): string => text.replace(/ (kr|pct)\.$/, '');

const cut = (text: string, most: number): string =>
  escaped(text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What the map shows, in words. */
export function describeTiles({ of, label, tiles }: Tiles): string {
  return `Kort med »${label}« i ${tiles.length} kommuner. Alle tal står i tabellen »${of}«.`;
}
