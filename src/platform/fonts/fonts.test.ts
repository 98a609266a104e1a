import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commonSigns } from '../richtext/printable.ts';
import { listFamilies } from './families.ts';
import { familyOf, splitClusters } from './family-of.ts';
import { renameFamily } from './rename.ts';
import { readSigns } from './signs.ts';
import { type FontTables, readTables, writeTables } from './tables.ts';

const words = (...numbers: readonly number[]) =>
  Buffer.from(numbers.flatMap((number) => [number >> 8, number & 0xff]));
const long = (...numbers: readonly number[]) =>
  words(...numbers.flatMap((number) => [number >>> 16, number & 0xffff]));

const font = (tables: Readonly<Record<string, Buffer>>) => writeTables(new Map(Object.entries(tables)));

/** One table of signs behind its list: platform 3, at offset 12. */
const signTable = (encoding: number, table: Buffer) =>
  font({ cmap: Buffer.concat([words(0, 1, 3, encoding), long(12), table]) });

describe('the signs of a font are read from its own table', () => {
  test('in segments: those beside each other, those listed one by one, and none that has no glyph', () => {
    // a–c at glyphs 1–3; ø and ù listed: glyph 7 and none; the last segment ends the table.
    const segments = [
      ...[0x63, 0xf9, 0xffff, 0],
      ...[0x61, 0xf8, 0xffff],
      ...[0x10000 - 0x60, 0, 1],
      ...[0, 4, 0],
      ...[7, 0],
    ];
    const table = words(4, 0, 0, 6, 0, 0, 0, ...segments);
    assert.deepEqual([...readSigns(signTable(1, table))], [0x61, 0x62, 0x63, 0xf8]);
  });

  test('in groups, beyond the first 65,536 too', () => {
    const groups = long(0x20, 0x21, 3, 0x1f600, 0x1f601, 0);
    const table = Buffer.concat([words(12, 0), long(40, 0, 2), groups]);
    // The first of the second group is the glyph of what is lacking.
    assert.deepEqual([...readSigns(signTable(10, table))], [0x20, 0x21, 0x1f601]);
  });

  test('and a font without a table that can be read is an error', () => {
    assert.throws(() => readSigns(font({ name: words(0) })), /no table of signs/);
    assert.throws(() => readSigns(signTable(1, words(6, 0, 0, 0, 0))), /no table of signs that can be read/);
  });
});

/** The names of a font by platform and kind. */
function namesOf(tables: FontTables): readonly string[] {
  const names = tables.get('name') ?? Buffer.alloc(0);
  return Array.from({ length: names.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12;
    const start = names.readUInt16BE(4) + names.readUInt16BE(at + 10);
    const text = names.subarray(start, start + names.readUInt16BE(at + 8));
    return `${names.readUInt16BE(at)}/${names.readUInt16BE(at + 6)} ${text.toString('latin1').replaceAll('\0', '')}`;
  });
}

// Planted fault: leave the typographic family (16) as it was.
test('a font under another name has that family, and all else as it was', () => {
  const text = Buffer.from('\0O\0l\0dOldO', 'latin1');
  const record = (platform: number, kind: number, length: number, offset: number) =>
    words(platform, 1, 0, kind, length, offset);
  const records = [record(1, 1, 3, 6), record(3, 1, 6, 0), record(3, 4, 6, 0), record(3, 16, 6, 0)];
  const before = font({
    name: Buffer.concat([words(0, 4, 6 + 4 * 12), ...records, text]),
    glyf: Buffer.from('outlines'),
  });
  const after = readTables(renameFamily(before, 'New name'));
  assert.deepEqual(namesOf(after), ['1/1 New name', '3/1 New name', '3/4 Old']);
  assert.equal(after.get('glyf')?.toString(), 'outlines');
});

describe('our families', () => {
  test('have names no machine knows, and cover what the councils write', () => {
    const [usual, other] = listFamilies();
    assert.match(usual?.name ?? '', /^Tvaers [0-9a-f]{16} Plex$/);
    assert.match(other?.name ?? '', /^Tvaers [0-9a-f]{16} DejaVu$/);
    const home = (sign: string) => familyOf([sign])?.name.split(' ').at(-1);
    assert.deepEqual(['æ', '€', '→', '₥', '☐', '✓', '\ufffd', '漢', '\u{10ffff}'].map(home), [
      'Plex',
      'Plex',
      'Plex',
      'DejaVu',
      'DejaVu',
      'Plex',
      'DejaVu',
      undefined,
      undefined,
    ]);
  });

  test('set a letter and its mark in one font', () => {
    const cluster = splitClusters('a\u0316')[0] ?? [];
    assert.equal(cluster.length, 2);
    assert.match(familyOf(cluster)?.name ?? '', /DejaVu$/);
    assert.match(familyOf(['a'])?.name ?? '', /Plex$/);
  });

  test('have every sign that is passed over unread, in the first of them', () => {
    const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code));
    const common = all.filter((sign) => commonSigns.test(sign));
    assert.ok(common.length > 300, `${common.length}`);
    const lacking = common.filter((sign) => !listFamilies()[0]?.signs.has(sign.codePointAt(0) ?? 0));
    assert.deepEqual(lacking, []);
  });
});
