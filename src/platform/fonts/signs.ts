import { readTables } from './tables.ts';

/**
 * The code points a font has a glyph for, from its own table (OpenType § "cmap").
 *
 * @throws when the font has no table of Unicode in a form read here (4 or 12)
 */
export function readSigns(font: Buffer): ReadonlySet<number> {
  const map = readTables(font).get('cmap');
  if (!map) throw new Error('the font has no table of signs');
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, index) => {
    const entry = 4 + index * 8;
    const table = map.subarray(map.readUInt32BE(entry + 4));
    return { platform: map.readUInt16BE(entry), form: table.readUInt16BE(0), table };
  }).filter(({ platform }) => platform === unicode || platform === windows);
  const whole = subtables.find(({ form }) => form === 12);
  if (whole) return new Set(signsOfGroups(whole.table));
  const plane = subtables.find(({ form }) => form === 4);
  if (plane) return new Set(signsOfSegments(plane.table));
  throw new Error('the font has no table of signs that can be read');
}

const unicode = 0;
const windows = 3;

function* signsOfGroups(table: Buffer): Iterable<number> {
  const count = table.readUInt32BE(12);
  for (let at = 16; at < 16 + count * 12; at += 12) {
    const first = table.readUInt32BE(at);
    const last = table.readUInt32BE(at + 4);
    const glyph = table.readUInt32BE(at + 8);
    for (let sign = first; sign <= last; sign++) if (glyph + sign - first !== 0) yield sign;
  }
}

/** Four lists side by side: where a segment ends, begins, how far its glyphs are, and where they are listed if not. */
function* signsOfSegments(table: Buffer): Iterable<number> {
  const width = table.readUInt16BE(6);
  const ends = 14;
  const starts = ends + width + 2;
  for (let segment = 0; segment < width; segment += 2) {
    const first = table.readUInt16BE(starts + segment);
    const last = Math.min(table.readUInt16BE(ends + segment), 0xfffe);
    const delta = table.readUInt16BE(starts + width + segment);
    const rangeAt = starts + width * 2 + segment;
    const range = table.readUInt16BE(rangeAt);
    for (let sign = first; sign <= last; sign++) {
      const listed = range === 0 ? sign : table.readUInt16BE(rangeAt + range + (sign - first) * 2);
      if ((range === 0 || listed !== 0) && ((listed + delta) & 0xffff) !== 0) yield sign;
    }
  }
}
