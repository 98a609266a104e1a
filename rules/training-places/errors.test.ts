import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateTrainingPlaces, type TrainingPlacesInput } from './index.ts';
import { nordjylland } from './training-places.testing.ts';

function errorOf(change: Partial<TrainingPlacesInput>): string {
  const answer = calculateTrainingPlaces({ ...nordjylland, ...change });
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : '';
}

test('the input the faults are planted in is fine', () => {
  assert.equal(errorOf({}), '');
});

test('no decision to compare with', () => {
  assert.match(errorOf({ history: [] }), /^history-empty/);
});

test('the same intake twice', () => {
  const one = { label: '2020/2021', places: 1n, extra: 0n };
  assert.match(errorOf({ history: [one, one] }), /^intake-twice: Optaget 2020\/2021/);
});

test('negative places, temporary or proposed', () => {
  assert.match(errorOf({ history: [{ label: '2020', places: 1n, extra: -1n }] }), /^places-negative/);
  assert.match(errorOf({ proposal: -1n }), /^places-negative: Antallet af pladser i forslaget er −1/);
});

test('a scenario that takes more than all', () => {
  assert.match(errorOf({ scenarios: [fraction(-101n)] }), /^scenario-below-nothing/);
  assert.equal(errorOf({ scenarios: [fraction(-100n)] }), '');
});

test('a negative share', () => {
  const specialisations = new Map([
    ['A', fraction(-1n)],
    ['B', fraction(101n)],
  ]);
  assert.match(errorOf({ specialisations }), /^specialisation-negative: Andelen til A/);
});

test('shares that are not the whole', () => {
  assert.match(
    errorOf({ specialisations: new Map([['A', fraction(99n)]]) }),
    /^specialisations-not-whole: Specialiseringernes andele er 99 pct\./,
  );
});

test('a task that grows from nothing', () => {
  assert.match(errorOf({ task: { before: 0n, after: 1n } }), /^task-from-nothing/);
});
