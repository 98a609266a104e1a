import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printFraction } from 'tvaers-rules/exact';
import { parsePercent } from './decimal-number.ts';

const read = (text: string) => {
  const share = parsePercent(text);
  return share && printFraction(share);
};

test('one and a half per cent is the same however it is written', () => {
  for (const text of ['1,5', '1.5', '1,5 %', '1.5%', '1,5 pct.', '0.015'])
    assert.equal(read(text), '3/200', text);
});

test('a comma or a sign says that it is per cent also below one', () => {
  // 0,015 : 100 = 3/20000.
  assert.deepEqual(['0,015', '0.015 %', '0', '100', '−100'].map(read), [
    '3/20000',
    '3/20000',
    '0/1',
    '1/1',
    '-1/1',
  ]);
});
