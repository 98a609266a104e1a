/** The tables of a TrueType font by their tags (OpenType § "Organization of an OpenType Font"). */
export type FontTables = ReadonlyMap<string, Buffer>;

const headLength = 12;
const entryLength = 16;

/** @throws when the file is no font */
export function readTables(font: Buffer): FontTables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = headLength + index * entryLength;
      const offset = font.readUInt32BE(entry + 8);
      const table = font.subarray(offset, offset + font.readUInt32BE(entry + 12));
      return [font.toString('latin1', entry, entry + 4), table];
    }),
  );
}

/** The tables as one font file again, each begun at a multiple of four bytes and with its sum. */
export function writeTables(tables: FontTables): Buffer {
  const entries = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(headLength + entries.length * entryLength);
  const power = Math.floor(Math.log2(entries.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(entries.length, 4);
  head.writeUInt16BE(entryLength * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(entryLength * (entries.length - 2 ** power), 10);
  let offset = head.length;
  const pieces: Buffer[] = [head];
  for (const [index, [tag, table]] of entries.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const at = headLength + index * entryLength;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sumOf(padded), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    pieces.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(pieces);
}

function sumOf(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
