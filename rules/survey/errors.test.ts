import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './json.ts';

function codeOf(input: object): unknown {
  const { error } = run(input);
  return error && typeof error === 'object' && 'code' in error ? error.code : undefined;
}

const rates = (group: object) => ({
  kind: 'response-rates',
  groups: [{ group: 'A', population: 8, answered: 5, ...group }],
});
const choice = {
  kind: 'multi-choice',
  columns: [{ id: 'alle', respondents: 10 }],
  options: [{ option: 'A', marks: { alle: 7 } }],
};
const row = { statement: '2.1', answers: { 3: 9 } };
const likert = { kind: 'likert', scale: { min: 1, max: 5 }, statements: [row] };
const comparison = {
  kind: 'comparison',
  unit: 'mean',
  sameRespondents: true,
  before: { year: 2017, figures: { a: 1 } },
  after: { year: 2025, figures: { a: 2 } },
};
const lists = {
  kind: 'consistency',
  totals: { A: 3 },
  groups: [{ group: 'X', respondents: 5, list: ['A'] }],
};
const percent = (share: number) => `${share}/100`;
const implied = {
  kind: 'implied-share',
  whole: percent(9),
  first: { name: 'kvinder', share: percent(18) },
  second: { name: 'mænd', share: percent(3) },
};

test('the inputs the faults are planted in are fine', () => {
  const fine = [rates({}), choice, likert, comparison, lists, implied, { kind: 'sum', shares: { A: 1 } }];
  assert.deepEqual(
    fine.map(codeOf),
    fine.map(() => undefined),
  );
});

test('nothing to reckon with', () => {
  const empty = [
    { kind: 'response-rates', groups: [] },
    { ...choice, options: [] },
    { ...likert, statements: [] },
    { ...comparison, before: { year: 2017, figures: {} } },
    { ...lists, totals: {} },
    { kind: 'sum', shares: {} },
  ];
  assert.deepEqual(new Set(empty.map(codeOf)), new Set(['survey-without-rows']));
});

test('negative counts', () => {
  const negative = [
    rates({ answered: -1 }),
    { ...choice, columns: [{ id: 'alle', respondents: -1 }] },
    { ...choice, options: [{ option: 'A', marks: { alle: -1 } }] },
    { ...likert, statements: [{ ...row, dontKnow: -1 }] },
    { ...lists, totals: { A: -1 } },
  ];
  assert.deepEqual(new Set(negative.map(codeOf)), new Set(['survey-negative']));
});

test('a group in which nobody was asked', () =>
  assert.equal(codeOf(rates({ population: 0, answered: 0 })), 'survey-nobody-asked'));
test('more answers than people', () =>
  assert.equal(codeOf(rates({ answered: 9 })), 'survey-too-many-answers'));
test('the same group, statement or list entry twice', () => {
  const group = { group: 'A', population: 8, answered: 5 };
  assert.equal(codeOf({ kind: 'response-rates', groups: [group, group] }), 'survey-twice');
  assert.equal(codeOf({ ...likert, statements: [row, row] }), 'survey-twice');
  const groups = [{ group: 'X', respondents: 5, list: ['A', 'A'] }];
  assert.equal(codeOf({ ...lists, groups }), 'survey-twice');
});
test('a column that is not there', () => {
  const options = [{ option: 'A', marks: { nogle: 1 } }];
  for (const change of [{ whole: 'i alt' }, { compare: { from: 'alle', to: 'senere' } }, { options }])
    assert.equal(codeOf({ ...choice, ...change }), 'survey-unknown-column');
});
test('more marks than respondents, and than the limit', () => {
  const options = [
    { option: 'A', marks: { alle: 7 } },
    { option: 'B', marks: { alle: 4 } },
  ];
  assert.equal(
    codeOf({ ...choice, columns: [{ id: 'alle', respondents: 6 }] }),
    'survey-marks-above-respondents',
  );
  assert.equal(codeOf({ ...choice, options, limit: 1 }), 'survey-marks-above-limit');
});
test('a top of nobody', () => assert.equal(codeOf({ ...choice, top: 0 }), 'survey-top-not-counted'));
test('a scale that ends where it begins', () =>
  assert.equal(codeOf({ ...likert, scale: { min: 5, max: 5 } }), 'survey-scale'));
test('a step that is no whole number, or written in another way than the others', () => {
  for (const step of ['ja', '3.0', '03', ''])
    assert.equal(
      codeOf({ ...likert, statements: [{ ...row, answers: { [step]: 1 } }] }),
      'survey-step-not-whole',
    );
});
test('an answer outside the scale', () => {
  for (const step of [6, 0])
    assert.equal(
      codeOf({ ...likert, statements: [{ ...row, answers: { [step]: 1 } }] }),
      'survey-step-outside-scale',
    );
});
test('a figure that only one year has', () => {
  const figures = { a: 1, b: 1 };
  assert.equal(codeOf({ ...comparison, before: { year: 2017, figures } }), 'survey-figure-missing');
  assert.equal(codeOf({ ...comparison, after: { year: 2025, figures } }), 'survey-figure-missing');
});
test('years in the wrong order', () =>
  assert.equal(
    codeOf({ ...comparison, before: { year: 2025, figures: { a: 1 } } }),
    'survey-years-in-order',
  ));
test('an entry without a total', () =>
  assert.equal(codeOf({ ...lists, totals: { B: 1 } }), 'survey-total-missing'));
test('a total above everybody who answered', () =>
  assert.equal(codeOf({ ...lists, totals: { A: 6 } }), 'survey-total-above-respondents'));
test('a share above everything', () => {
  assert.equal(codeOf({ ...implied, whole: percent(109) }), 'survey-share-outside');
  assert.equal(codeOf({ kind: 'sum', shares: { A: 2 } }), 'survey-share-outside');
});
test('two groups with the same share', () =>
  assert.equal(codeOf({ ...implied, second: { name: 'mænd', share: percent(18) } }), 'survey-shares-equal'));
