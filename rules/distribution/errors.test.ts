import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateDistribution, calculateReconciliation, type DistributionInput } from './index.ts';

const fine: DistributionInput = {
  amount: 100n,
  unit: 100n,
  weights: new Map([['A', 1n]]),
  rounding: 'half-up',
};

function errorOf(change: Partial<DistributionInput>): string {
  const answer = calculateDistribution({ ...fine, ...change });
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : '';
}

test('the input the faults are planted in is fine', () => {
  assert.equal(errorOf({}), '');
});

test('an empty key', () => {
  assert.match(errorOf({ weights: new Map() }), /^key-empty/);
});

test('a negative weight, also the year before', () => {
  const weights = new Map([['A', -2n]]);
  assert.match(errorOf({ weights }), /^key-negative: Vægten for A er −2/);
  assert.match(errorOf({ previous: { amount: 1n, weights } }), /^key-negative/);
});

test('a share over nothing, in the key or in what is left of it', () => {
  assert.match(errorOf({ weights: new Map([['A', 0n]]) }), /^key-over-nothing/);
  assert.match(errorOf({ include: [] }), /^key-over-nothing/);
});

test('a stranger among those that take part or in the printed figures', () => {
  assert.match(errorOf({ include: ['X'] }), /^unknown-receiver: X står i listen over dem, der er med/);
  assert.match(
    errorOf({ printed: { shares: new Map([['X', 1n]]) } }),
    /^unknown-receiver: X står i kildens beløb/,
  );
  const previous = { amount: 1n, weights: fine.weights };
  assert.match(errorOf({ previous, printed: { differences: new Map([['X', 1n]]) } }), /^unknown-receiver/);
});

test('the same one included twice', () => {
  assert.match(errorOf({ include: ['A', 'A'] }), /^receiver-twice/);
});

test('a unit of nothing', () => {
  assert.match(errorOf({ unit: 0n }), /^unit-not-positive/);
});

test('an amount with øre that largest remainder cannot give in kroner', () => {
  assert.equal(
    errorOf({ amount: 150n, rounding: 'largest-remainder' }),
    'amount-not-in-units: Beløbet 1,50 kr. går ikke op i hele enheder på 1 kr.; vælg en mindre enhed eller almindelig afrunding.',
  );
});

test('printed changes without the year they are changes from', () => {
  assert.match(errorOf({ printed: { differenceSum: 1n } }), /^printed-differences-without-year/);
  assert.match(
    errorOf({ printed: { differences: new Map([['A', 1n]]) } }),
    /^printed-differences-without-year/,
  );
});

test('nothing to reconcile, and a unit of nothing', () => {
  const codeOf = (parts: ReadonlyMap<string, bigint>, unit: bigint) => {
    const answer = calculateReconciliation({ counted: 'ones', total: 1n, parts, unit });
    return 'error' in answer && answer.error.code;
  };
  assert.equal(codeOf(new Map(), 1n), 'nothing-to-reconcile');
  assert.equal(codeOf(fine.weights, 0n), 'unit-not-positive');
});

test('a lot nobody needs', () => {
  assert.match(errorOf({ lots: [{ between: ['A', 'B'], drawn: ['A'] }] }), /^lot-not-needed/);
});
