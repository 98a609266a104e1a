import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatBeside,
  formatCount,
  formatDate,
  formatDecimal,
  formatExactPercent,
  formatKroner,
  formatList,
  formatPercent,
  formatPercentBeside,
  formatShort,
  formatWeekday,
  formatWhole,
  fraction,
  kroner,
  parseKroner,
} from './index.ts';

test('whole numbers have points between thousands', () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(formatWhole), ['0', '999', '1.000', '1.234.567']);
  assert.equal(formatWhole(-1000n), '−1.000');
});

test('decimals have a comma and are rounded away from zero', () => {
  assert.equal(formatDecimal(fraction(10000n, 3n), 2), '3.333,33');
  assert.equal(formatDecimal(fraction(-1n, 8n), 2), '−0,13');
  assert.equal(formatDecimal(fraction(5n, 2n), 0), '3');
  assert.deepEqual([formatShort(fraction(50n)), formatShort(fraction(100n, 3n))], ['50', '33,33']);
  assert.equal(formatPercent(fraction(1n, 3n)), '33,3 pct.');
});

test('amounts show øre only when there are any', () => {
  assert.deepEqual(
    [formatKroner(123450n), formatKroner(123400n), formatKroner(-5n)],
    ['1.234,50 kr.', '1.234 kr.', '−0,05 kr.'],
  );
  assert.equal(kroner(12n), 1200n);
});

test('amounts are read as they are written in Danish', () => {
  assert.deepEqual(['1.234,50', '1234,5', '-12', '1.000.000 kr.'].map(parseKroner), [
    123450n,
    123450n,
    -1200n,
    100000000n,
  ]);
  for (const text of ['', '1,234', '1.23', '12,345', '1 234']) assert.equal(parseKroner(text), undefined);
});

test('lists, counts, dates and weekdays read as Danish', () => {
  assert.deepEqual(
    [formatList([]), formatList(['A']), formatList(['A', 'B', 'C'], 'eller')],
    ['', 'A', 'A, B eller C'],
  );
  assert.deepEqual(
    [formatCount(1, 'plads', 'pladser'), formatCount(0, 'plads', 'pladser')],
    ['1 plads', '0 pladser'],
  );
  assert.deepEqual([formatDate('2024-06-18'), formatDate('juni')], ['18. juni 2024', 'juni']);
  assert.deepEqual([formatWeekday(1), formatWeekday(7)], ['mandag', 'søndag']);
});

test('a number just beside a limit is not written as the limit', () => {
  // 2001 : 8001 = 25,0094 per cent, which one decimal would make 25,0.
  assert.equal(formatPercentBeside(fraction(2001n, 8001n), fraction(1n, 4n), 1), '25,01 pct.');
  assert.equal(formatPercentBeside(fraction(1n, 4n), fraction(1n, 4n), 1), '25,0 pct.');
  assert.equal(formatBeside(fraction(44_996n, 1000n), fraction(45n), 2), '44,996');
  assert.equal(formatBeside(fraction(30n), fraction(45n), 2), '30,00');
  assert.deepEqual([fraction(5n, 8n), fraction(1n, 3n)].map(formatExactPercent), ['62,5 pct.', '33,33 pct.']);
});
