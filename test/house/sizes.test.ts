import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, prove } from './prove.ts';
import { checkSizes, quantile } from './sizes.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `// ${index}`);

prove({
  name: 'sizes',
  check: checkSizes,
  atLeast: 120,
  sound: [
    file('src/short.ts', ...lines(50)),
    file('src/shorter.ts', ...lines(20)),
    file('src/a.test.ts', ...lines(300)),
  ],
  planted: [
    { fault: 'a file of 301 lines', file: file('src/x.ts', ...lines(301)) },
    { fault: 'a test of 301 lines', file: file('test/x.test.ts', ...lines(301)) },
    { fault: 'one file in three above the ninth decile', file: file('src/x.ts', ...lines(151)) },
  ],
});

test('sizes: a product whose files are mostly above 50 lines is over the budget', () => {
  const tree = [
    file('src/a.ts', ...lines(60)),
    file('src/b.ts', ...lines(70)),
    file('src/c.ts', ...lines(10)),
  ];
  assert.deepEqual(
    checkSizes(tree).faults.map(({ what }) => what),
    ['the median is 60 lines, at most 50'],
  );
});

test('sizes: the packages of the workspace count as the product does', () => {
  for (const folder of ['rules', 'reader', 'richtext'])
    assert.deepEqual(
      checkSizes([file(`${folder}/a.ts`, ...lines(60))]).faults.map(({ what }) => what),
      ['the median is 60 lines, at most 50'],
    );
});

test('sizes: of ten files the ninth is the ninth decile', () => {
  assert.equal(quantile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9), 9);
});
