import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLoss } from './written.ts';

test('a name that stands twice in one object is found, however it is written', () => {
  assert.deepEqual(findLoss('{"a": 1, "b": {"a": 2}, "a": 3}'), { kind: 'key-twice', key: 'a' });
  assert.deepEqual(findLoss('[{"a": 1}, {"b": [{"c": 1, "\\u0063": 2}]}]'), { kind: 'key-twice', key: 'c' });
  assert.equal(findLoss('{"a": ["a", "a"], "b": "a", "c": {"a": "{\\"c\\":1"}}'), undefined);
});

test('a number that is rounded when it is read is found', () => {
  assert.deepEqual(findLoss('{"a": 9007199254740993}'), {
    kind: 'number-rounded',
    number: '9007199254740993',
  });
  assert.deepEqual(findLoss('[1.0000000000000000001]'), {
    kind: 'number-rounded',
    number: '1.0000000000000000001',
  });
  assert.equal(
    findLoss('[9007199254740991, -0.5, 1e3, "9007199254740993", 0.000000000000000001]'),
    undefined,
  );
});
