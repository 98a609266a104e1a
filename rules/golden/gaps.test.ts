import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedFolder } from '../../test/shared.ts';
import { findGaps, listedRow } from './gaps.testing.ts';

const golden = {
  inputs: {},
  expected: { sum: 3, year: 2021 },
  checks: [
    { id: 'file#1', class: 'match', value: 3 },
    { id: 'file#2', class: 'source-inconsistency', value: 4 },
  ],
};
const whole = { file: 'file', computed: { sum: 0 }, checks: { '#2': 0 }, told: { year: 'a fact' } };

test('a file whose every key and inconsistency is replayed or told has no gap', () => {
  assert.deepEqual(findGaps(golden, whole), []);
});

test('a new key in a golden file is found', () => {
  const grown = { ...golden, expected: { ...golden.expected, tariff: 5 } };
  assert.deepEqual(findGaps(grown, whole), ['tariff: nobody replays it']);
});

test('a known inconsistency that nobody detects is found', () => {
  assert.deepEqual(findGaps(golden, { ...whole, checks: {} }), ['#2: nobody replays it']);
});

test('an answer to a key that is not in the file is found', () => {
  assert.deepEqual(findGaps(golden, { ...whole, computed: { sum: 0, total: 0 } }), [
    'total: is not in the file',
  ]);
});

test('a row of the table names the rules, the keys, the checks and what is told', () => {
  assert.equal(listedRow({ ...whole, rules: ['tariff'] }), '| file | tariff | sum | – | #2 | year |');
});

test('in CI with the shared figures they must be found', () => {
  assert.ok(
    sharedFolder() !== null || process.env.TVAERS_SHARED === undefined,
    'TVAERS_SHARED names a folder that is not there',
  );
});
