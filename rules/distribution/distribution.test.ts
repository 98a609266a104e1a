import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateDistribution, calculateReconciliation, type DistributionInput } from './index.ts';

const base: DistributionInput = {
  amount: 10_000n,
  unit: 100n,
  weights: new Map([
    ['A', 1n],
    ['B', 1n],
    ['C', 1n],
  ]),
  rounding: 'half-up',
};

function answerOf(change: Partial<DistributionInput>) {
  const answer = calculateDistribution({ ...base, ...change });
  assert.ok(answer.status === 'decided');
  return answer;
}

test('a hundred kroner in three: 33 each, and one krone is reported missing', () => {
  // 100 : 3 = 33,33 → 33; 3 × 33 = 99.
  const { shares, sum, difference, reconciles } = answerOf({});
  assert.deepEqual(Object.fromEntries(shares), { A: 3300n, B: 3300n, C: 3300n });
  assert.deepEqual([sum, difference, reconciles], [9900n, -100n, false]);
});

test('by largest remainder the krone is given, after a lot where all are equal', () => {
  const open = calculateDistribution({ ...base, rounding: 'largest-remainder' });
  assert.ok(open.status === 'needs-lot');
  assert.deepEqual([open.between, open.seats], [['A', 'B', 'C'], 1]);
  const lots = [{ between: ['A', 'B', 'C'], drawn: ['C'] }];
  const { shares, reconciles } = answerOf({ rounding: 'largest-remainder', lots });
  assert.deepEqual([Object.fromEntries(shares), reconciles], [{ A: 3300n, B: 3300n, C: 3400n }, true]);
});

test('in thousands of kroner', () => {
  // 10.000.000 kr. in three = 3.333.333,33 → 3.333.000.
  const { shares, difference } = answerOf({ amount: 1_000_000_000n, unit: 100_000n });
  assert.deepEqual([shares.get('A'), difference], [333_300_000n, -100_000n]);
});

test('whoever opts out pays nothing and the others bear the whole amount', () => {
  const { shares, optedOut } = answerOf({ include: ['B', 'A'] });
  assert.deepEqual([Object.fromEntries(shares), optedOut], [{ A: 5000n, B: 5000n }, ['C']]);
});

test('half an øre goes away from zero, also when money is paid back', () => {
  const weights = new Map([
    ['A', 1n],
    ['B', 1n],
  ]);
  assert.equal(answerOf({ amount: -100n, weights }).shares.get('A'), -100n);
});

test('a change is rounded once, on what was not rounded', () => {
  // 100 : 3 − 97 : 3 = 1, where 33,33 → 33 and 32,33 → 32 happen to agree; 99,5 : 3 − 98,5 : 3 = 0,33 → 0, where 33 − 33 = 0.
  // 101 : 3 − 98 : 3 = 33,67 − 32,67 = 1; 101 : 3 − 97 : 3 = 33,67 − 32,33 = 1,33 → 1, where 34 − 32 = 2.
  const previous = { amount: 9_700n, weights: base.weights };
  const { shares, differences } = answerOf({ amount: 10_100n, previous });
  assert.deepEqual([shares.get('A'), differences?.get('A')], [3400n, 100n]);
});

test('one who was not there the year before, and one who has left', () => {
  const previous = {
    amount: 10_000n,
    weights: new Map([
      ['A', 1n],
      ['D', 1n],
    ]),
  };
  const { differences } = answerOf({ amount: 9_000n, previous });
  assert.deepEqual(Object.fromEntries(differences ?? []), { A: -2000n, B: 3000n, C: 3000n, D: -5000n });
});

test('printed figures that disagree are kept beside the computed ones', () => {
  const printed = {
    shares: new Map([
      ['A', 3400n],
      ['B', 3300n],
      ['C', 3300n],
    ]),
    sum: 10_100n,
  };
  assert.deepEqual(answerOf({ printed }).deviations, [
    { of: 'share', id: 'A', printed: 3400n, computed: 3300n, difference: 100n },
    { of: 'sum', id: '', printed: 10_100n, computed: 10_000n, difference: 100n },
  ]);
});

test('the steps are sentences with their numbers and the agreement', () => {
  const { steps } = answerOf({ include: ['A', 'B'], amount: 10_100n, law: 'aftalen om Børnehus Nord' });
  assert.deepEqual(
    steps.map(({ text }) => text),
    [
      '101 kr. fordeles på 2 modtagere efter en nøgle, der i alt er 2. Hver andel afrundes for sig til nærmeste krone, og halve rundes op.',
      'C er ikke med i fordelingen; de øvrige bærer hele beløbet.',
      'A: 101 kr. × 1 : 2 = 50,50 kr., det vil sige 51 kr.',
      'B: 101 kr. × 1 : 2 = 50,50 kr., det vil sige 51 kr.',
      'Andelene er tilsammen 102 kr.; det er 1 kr. mere end de 101 kr., der skal fordeles. Forskellen kommer af afrundingen og er ikke rettet.',
    ],
  );
  assert.ok(steps.every(({ law }) => law === 'aftalen om Børnehus Nord'));
});

test('parts in thousands may differ from their total by half a thousand each', () => {
  const parts = new Map([
    ['A', 1000n],
    ['B', 2000n],
  ]);
  const within = (total: bigint) => {
    const answer = calculateReconciliation({ counted: 'oere', total, parts, unit: 1000n });
    return answer.status === 'decided' && answer.withinRounding;
  };
  // Two parts of ±500 each: 1.000 is the most.
  assert.deepEqual([within(3000n), within(4000n), within(4001n)], [true, true, false]);
});

test('a share that is whole of itself is not rounded, and the step does not say it is', () => {
  const { steps } = answerOf({ include: ['A', 'B'], amount: 10_000n });
  assert.equal(steps[2]?.text, 'A: 100 kr. × 1 : 2 = 50 kr.');
});

test('parts in per cent of the total the source gives, also where they do not add up to it', () => {
  const parts = new Map([
    ['Nord', 119n],
    ['Fyn', 94n],
  ]);
  const answer = calculateReconciliation({ counted: 'ones', total: 1200n, parts, unit: 1n });
  assert.ok(answer.status === 'decided');
  // 94 : 1.200 = 7,83 pct.; 119 : 1.200 = 9,92 pct.
  assert.deepEqual(
    [...(answer.percentOfTotal ?? [])],
    [
      ['Fyn', fraction(47n, 6n)],
      ['Nord', fraction(119n, 12n)],
    ],
  );
  assert.equal(answer.steps[1]?.text, 'Posternes andel af totalen: Fyn 7,83 pct. og Nord 9,92 pct.');
});

test('of a total of nothing there is no per cent', () => {
  const answer = calculateReconciliation({
    counted: 'ones',
    total: 0n,
    parts: new Map([['Nord', 1n]]),
    unit: 1n,
  });
  assert.ok(answer.status === 'decided');
  assert.deepEqual([answer.percentOfTotal, answer.steps.length], [null, 1]);
});
