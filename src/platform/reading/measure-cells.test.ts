import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { usualLimits } from './limits.ts';
import { findFarCell } from './measure-cells.ts';
import { readXlsx } from './read-xlsx.ts';

const sheetOf = (content: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`,
  );

function workbook(...sheets: readonly string[]): Uint8Array {
  const entries = sheets.map((content, at): [string, Uint8Array] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetOf(content),
  ]);
  return zipSync(Object.fromEntries(entries));
}

const cell = (reference: string) => `<sheetData><row><c r="${reference}"><v>1</v></c></row></sheetData>`;

describe('a workbook’s size by the references of its cells', () => {
  const far: readonly (readonly [string, readonly string[], string])[] = [
    ['one cell at the far corner', [cell('XFD1048576')], 'XFD1048576'],
    ['a size that it states itself', ['<dimension ref="A1:XFD1048576"/>'], 'XFD1048576'],
    ['rows of one sheet and columns of the same', [`${cell('A9000')}${cell('ZZ1')}`], 'ZZ9000'],
    ['many sheets', [cell('J150000'), cell('J100000')], 'J100000'],
    ['a name space of its own', ["<x:c r='XFD1048576'>"], 'XFD1048576'],
  ];
  for (const [what, sheets, found] of far) {
    test(`is refused: ${what}`, () => {
      assert.deepEqual(findFarCell(workbook(...sheets), 2_000_000), { cell: found });
    });
  }

  test('is read where rows times columns fit', () => {
    // 100,000 rows of 20 columns are 2,000,000 cells.
    assert.equal(findFarCell(workbook(cell('T100000')), 2_000_000), null);
    assert.deepEqual(findFarCell(workbook(cell('T100001')), 2_000_000), { cell: 'T100001' });
  });

  // Planted fault: look at each piece of the file by itself.
  test('is seen where a reference is cut between two pieces', () => {
    for (let before = 1024 * 1024 - 130; before < 1024 * 1024 - 60; before += 1) {
      const sheet = `${' '.repeat(before)}<c r="XFD1048576"/>`;
      assert.ok(findFarCell(workbook(sheet), 2_000_000), String(before));
    }
  });

  test('is told with the sentence that helps', async () => {
    const read = await readXlsx(workbook(cell('XFD1048576')), 'tal.xlsx', usualLimits);
    assert.match(
      read.ok ? '' : read.error.message,
      /^Regnearket »tal\.xlsx« går helt ud til celle XFD1048576, .*Slet de tomme rækker og kolonner/,
    );
  });
});
