import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitValues } from './limit-values.ts';

const limited = (...values: readonly (readonly [string, readonly string[]])[]) =>
  limitValues({ values: new Map(values), errors: [] });
const sentences = (...values: readonly (readonly [string, readonly string[]])[]) =>
  limited(...values).errors.map(({ field, message }) => [field, message]);

test('a number of 40 digits is read, one of 41 is two that ran together', () => {
  assert.deepEqual(sentences(['seats', ['9'.repeat(40)]]), []);
  assert.deepEqual(sentences(['seats', ['9'.repeat(41)]]), [
    [
      'seats',
      'Tallet, der begynder med 9999999999, har flere end 40 cifre. Tjek, om to tal er løbet sammen.',
    ],
  ]);
  // 14 thousands are 42 digits.
  for (const sign of ['.', ' ', '\u00a0', '\u202f'])
    assert.equal(sentences(['seats', [Array(14).fill('999').join(sign)]]).length, 1, sign);
});

test('many numbers beside one another are not one', () => {
  const column = Array.from({ length: 100 }, (_, at) => `A;${10_000 + at}`).join('\n');
  assert.deepEqual(sentences(['rows.linjer', [column]], ['plain', [Array(60).fill('12').join(' ')]]), []);
});

test('a text of 100,000 letters is read, a longer one is not', () => {
  assert.deepEqual(sentences(['rows.linjer', ['x'.repeat(100_000)]]), []);
  assert.deepEqual(sentences(['rows.linjer', ['x'.repeat(100_001)]]), [
    ['rows.linjer', 'Feltet rummer 100001 tegn. Der kan læses højst 100000: del tabellen.'],
  ]);
});

test('20,000 fields are read, one more is not, and nothing of them is shown again', () => {
  assert.deepEqual(sentences(['a', Array(20_000).fill('1')]), []);
  const tooMany = limited(['a', Array(20_000).fill('1')], ['b', ['1']]);
  assert.equal(
    tooMany.errors[0]?.message,
    'Der er udfyldt 20001 felter. Der kan regnes på højst 20000 ad gangen.',
  );
  assert.equal(tooMany.values.size, 0);
});
