import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateTrainingPlaces, type TrainingPlacesInput } from './index.ts';
import { nordjylland } from './training-places.testing.ts';

function answerOf(change: Partial<TrainingPlacesInput> = {}) {
  const answer = calculateTrainingPlaces({ ...nordjylland, ...change });
  assert.ok(answer.status === 'decided');
  return answer;
}

test('Nordjylland: −45, +64, +23 and +25 places, and 555 with the temporary ones', () => {
  const { changes, proposed } = answerOf();
  assert.deepEqual(
    changes.map(({ change }) => change),
    [0n, -45n, 64n, 0n, 0n, 23n, 25n],
  );
  assert.deepEqual([changes[1]?.percent, changes.at(-1)?.withExtra, proposed], [fraction(-10n), 555n, 0n]);
});

test('Nordjylland: the scenarios in whole places', () => {
  assert.deepEqual(
    answerOf().scenarios.map(({ places }) => places),
    [465n, 491n, 517n, 543n, 569n, 595n, 620n],
  );
});

test('Nordjylland: 40, 20 and 40 per cent of 517 in whole places', () => {
  // 206,8 + 103,4 + 206,8: 206 + 103 + 206 = 515, and the two remainders of 0,8 get one each.
  assert.deepEqual([...answerOf().specialisations.values()], [207n, 103n, 207n]);
});

test('the task grows by 5 per cent: 517 × 1,05 = 542,85, so 543', () => {
  assert.deepEqual(answerOf().growth, { percent: fraction(5n), places: 543n });
});

test('two halves of an odd number need a lot', () => {
  const specialisations = new Map([
    ['A', fraction(50n)],
    ['B', fraction(50n)],
  ]);
  const open = calculateTrainingPlaces({ ...nordjylland, specialisations });
  assert.ok(open.status === 'needs-lot');
  assert.deepEqual([open.between, open.seats], [['A', 'B'], 1]);
  const { specialisations: shares } = answerOf({
    specialisations,
    lots: [{ between: ['A', 'B'], drawn: ['B'] }],
  });
  assert.deepEqual(Object.fromEntries(shares), { A: 258n, B: 259n });
});

test('the temporary places are told, and that they do not last', () => {
  assert.equal(
    answerOf().steps[6]?.text,
    '2020/2021: 517 pladser; det er en ændring på +25 eller 5,08 pct. Dertil kommer 38 pladser for dette optag alene, i alt 555; de tæller ikke med næste gang.',
  );
});
