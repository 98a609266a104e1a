import { readTables, writeTables } from './tables.ts';

/** What a font calls its family: the plain name, and those for programs that group by weight or width. */
const familyNames = new Set([1, 16, 21]);
const plainFamily = 1;

/** The font with another family's name, and every other name of it as it was (OpenType § "name"). */
export function renameFamily(font: Buffer, family: string): Buffer {
  const tables = readTables(font);
  const names = tables.get('name');
  if (!names) throw new Error('the font has no names');
  return writeTables(new Map(tables).set('name', writeNames(names, family)));
}

function writeNames(names: Buffer, family: string): Buffer {
  const texts = names.readUInt16BE(4);
  const records = Array.from({ length: names.readUInt16BE(2) }, (_, index) =>
    names.subarray(6 + index * 12, 18 + index * 12),
  ).filter((record) => {
    const kind = record.readUInt16BE(6);
    return kind === plainFamily || !familyNames.has(kind);
  });
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  const pieces: Buffer[] = [head];
  let written = 0;
  for (const [index, record] of records.entries()) {
    const start = texts + record.readUInt16BE(10);
    const kept = names.subarray(start, start + record.readUInt16BE(8));
    const text = record.readUInt16BE(6) === plainFamily ? encode(family, record.readUInt16BE(0)) : kept;
    const at = 6 + index * 12;
    record.copy(head, at);
    head.writeUInt16BE(text.length, at + 8);
    head.writeUInt16BE(written, at + 10);
    pieces.push(text);
    written += text.length;
  }
  return Buffer.concat(pieces);
}

const macintosh = 1;

function encode(name: string, platform: number): Buffer {
  return platform === macintosh ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16();
}
