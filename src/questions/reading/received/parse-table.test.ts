import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, parseTable } from './parse-table.ts';

const text = 'Gruppe;Stemmer\nØ;340\n';

test('a text is read in each way spreadsheets save it', () => {
  const utf16 = Buffer.from(text, 'utf16le');
  const writings = {
    'utf-8': Buffer.from(text),
    'windows-1252': Buffer.from(text, 'latin1'),
    'utf-16 with its mark': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    'utf-16 without': utf16,
    'utf-16 the other way': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
  };
  for (const [name, bytes] of Object.entries(writings)) assert.equal(decodeText(bytes), text, name);
});

test('bytes that are no text are none', () => {
  assert.equal(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0])), null);
});

test('a quoted cell may hold the sign between cells, a line and a quote', () => {
  const cells = parseTable('Navn;Tal\n"A; B";1\n"C\nD";2\n"E ""F""";3');
  assert.deepEqual(cells.ok && cells.value.slice(1), [
    ['A; B', '1'],
    ['C\nD', '2'],
    ['E "F"', '3'],
  ]);
});

test('a quote that is not closed is refused with its row', () => {
  const cells = parseTable('Navn;Tal\nA;1\n"B;2\nC;3');
  assert.equal(
    cells.ok ? '' : cells.error.message,
    'Række 3 har et anførselstegn, der ikke er lukket: "B. Sæt et til i slutningen, eller tag det væk.',
  );
});
