import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateMeasure, type Figures, type MeasureInput } from './index.ts';
import { ask } from './measure.testing.ts';

function errorOf(figures: Figures, change: Partial<MeasureInput> = {}): string {
  const answer = calculateMeasure(ask(figures, 5n, change));
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : '';
}

const answers = new Map([
  ['ja', 1n],
  ['nej', 0n],
]);
const share: Figures = { kind: 'share', answers, counted: ['ja'] };
const growth = (before: bigint, measuredIn: number): Figures => ({
  kind: 'excess-growth',
  advised: { before: fraction(before), after: fraction(1n) },
  control: { percent: fraction(0n) },
  advisedIn: 2020,
  measuredIn,
});
const spread = (populations: [string, bigint][], advised: [string, bigint][]): Figures => ({
  kind: 'tolerance',
  populations: new Map(populations),
  advised: new Map(advised),
});

test('the input the faults are planted in is fine', () => {
  assert.deepEqual([errorOf(share), errorOf(growth(1n, 2022))], ['', '']);
});

test('a goal without figures', () => {
  assert.match(errorOf(share, { segments: new Map() }), /^measure-without-figures/);
});

test('a year without a target', () => {
  assert.match(errorOf(share, { year: 2023 }), /^target-year-missing: Målet har intet måltal for 2023;/);
});

test('a negative count', () => {
  assert.match(
    errorOf({ kind: 'count', count: -1n }),
    /^measure-negative: Antallet er −1 i alle; et antal kan ikke være negativt\./,
  );
  assert.match(errorOf({ kind: 'nps', promoters: 2n, passives: -1n, detractors: 0n }), /^measure-negative/);
});

test('a share of nobody', () => {
  assert.match(errorOf({ kind: 'share', answers, counted: ['nej'] }), /^$/);
  const excluding: Figures = { kind: 'share-excluding', answers, counted: ['nej'], excluded: ['ja'] };
  assert.match(errorOf(excluding), /^measure-over-nothing/);
  assert.match(
    errorOf({ kind: 'nps', promoters: 0n, passives: 0n, detractors: 0n }),
    /^measure-over-nothing/,
  );
  assert.match(errorOf({ kind: 'checklist', points: new Map() }), /^measure-over-nothing/);
  assert.match(errorOf(spread([['A', 1n]], [['A', 0n]])), /^measure-over-nothing/);
});

test('an answer nobody could give', () => {
  assert.match(errorOf({ kind: 'share', answers, counted: ['måske'] }), /^answer-not-asked/);
});

test('an answer both counted and left out', () => {
  const both: Figures = { kind: 'share-excluding', answers, counted: ['ja'], excluded: ['ja'] };
  assert.match(errorOf(both), /^answer-counted-and-excluded/);
});

test('an answer or a company named twice', () => {
  assert.match(errorOf({ kind: 'share', answers, counted: ['ja', 'ja'] }), /^answer-named-twice/);
  assert.match(errorOf({ kind: 'new-customers', thisYear: ['A', 'A'], lastYear: [] }), /^answer-named-twice/);
});

test('growth from nothing', () => {
  assert.match(errorOf(growth(0n, 2022)), /^growth-from-nothing/);
});

test('growth measured before two years have passed', () => {
  assert.equal(
    errorOf(growth(1n, 2021)),
    'growth-too-early: Væksten i alle er målt i 2021; den kan først måles i 2022, når vejledningen er fra 2020.',
  );
});

test('a municipality with people but no count of advised, or the other way round', () => {
  const a: [string, bigint] = ['A', 1n];
  const b: [string, bigint] = ['B', 1n];
  assert.match(errorOf(spread([a, b], [a])), /^tolerance-other-municipalities: B /);
  assert.match(errorOf(spread([a], [a, b])), /^tolerance-other-municipalities: B /);
});

test('a municipality without people', () => {
  assert.match(errorOf(spread([['A', 0n]], [['A', 1n]])), /^tolerance-without-people/);
});
