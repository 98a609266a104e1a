import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from './accounts.testing.ts';
import { calculateRevision, type RevisionInput } from './index.ts';

const { columns, posts } = table;
const why = { reason: 'ændret P/L', decision: 'KKR, pkt. 3' };
const base: RevisionInput = {
  columns,
  posts,
  column: 'b20',
  post: 'Indkrævet',
  amount: 101_000n,
  counterPost: 'Uforudsete udgifter',
  ...why,
};

test('a higher levy is taken by the unforeseen expenses, and the result stays', () => {
  const answer = calculateRevision(base);
  assert.ok(answer.status === 'decided');
  // 1.010 − 1.000 = 10; 200 + 10 = 210.
  assert.deepEqual([answer.change, answer.counterChange, answer.result], [1000n, 1000n, 0n]);
  assert.deepEqual(
    [...answer.revised],
    [
      ['Husleje', 5000n],
      ['Indkrævet', 101_000n],
      ['Løn', 90_000n],
      ['Møder', 5000n],
      ['Overført', 20_000n],
      ['Uforudsete udgifter', 21_000n],
    ],
  );
  assert.deepEqual(
    answer.steps.map(({ text }) => text),
    [
      'Budget 2020 ændres efter beslutningen »KKR, pkt. 3« med begrundelsen: ændret P/L.',
      'Posten Indkrævet ændres fra 1.000 kr. til 1.010 kr., det vil sige med 10 kr.',
      'Modposten Uforudsete udgifter optager ændringen og går fra 200 kr. til 210 kr.',
      'Resultatet af budget 2020 er 0 kr. både før og efter ændringen.',
    ],
  );
  assert.match(answer.steps[0]?.law ?? '', /; KKR, pkt\. 3$/);
});

test('a dearer post lowers a counter-post of its own type', () => {
  const answer = calculateRevision({ ...base, post: 'Løn', amount: 95_000n });
  // 950 − 900 = 50; 200 − 50 = 150.
  assert.ok(answer.status === 'decided');
  assert.deepEqual([answer.counterChange, answer.revised.get('Uforudsete udgifter')], [-5000n, 15_000n]);
});

test('a counter-post may end at 0, not below', () => {
  const empty = calculateRevision({ ...base, amount: 80_000n });
  assert.deepEqual(empty.status === 'decided' && empty.revised.get('Uforudsete udgifter'), 0n);
  const answer = calculateRevision({ ...base, amount: 79_900n });
  assert.ok(answer.status === 'impossible');
  assert.deepEqual(answer.reasons, [
    'Modposten Uforudsete udgifter er 200 kr. og kan ikke ændres med −201 kr. uden at komme under 0 kr.; vælg en anden modpost.',
  ]);
});
