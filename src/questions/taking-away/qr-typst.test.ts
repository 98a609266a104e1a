import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qrTypst } from './qr-typst.ts';

test('an address that fits is a square of black and white, with words for those who listen', () => {
  const source = qrTypst('https://tal.dk/beregn/indexation?svar=1', 'Koden fører til beregningen');
  // 39 letters are version 3 at level L: 29 squares, and a border of 2 on each side.
  assert.match(source, /viewBox=\\"0 0 33 33\\"/);
  assert.match(source, /alt: "Koden fører til beregningen"/);
});

test('an address that no telephone would read is left out', () => {
  assert.equal(qrTypst(`https://tal.dk/${'x'.repeat(1000)}`, 'ord'), '');
});
