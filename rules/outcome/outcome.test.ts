import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFromSeed, isRefused, type Lot, openLots, refusals, sha256 } from './index.ts';

test('SHA-256 gives the digests printed in FIPS 180-4 and its examples', () => {
  assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(
    sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('a draw from a public seed is the same whatever the order, and anyone can re-run it', () => {
  // printf '18. juni 2024\nA' | sha256sum → 3eec…, B → aeac…, C → 373d…: C is smallest, then A.
  assert.deepEqual(drawFromSeed('18. juni 2024', ['C', 'A', 'B'], 2), ['C', 'A']);
  assert.deepEqual(drawFromSeed('18. juni 2024', ['A', 'B', 'C'], 2), ['C', 'A']);
});

test('a recorded lot answers the tie between exactly the same ones, once', () => {
  const book = openLots([{ between: ['B', 'A'], drawn: ['B'] }]);
  assert.equal(book.settle(['A', 'C'], 1), null);
  assert.deepEqual(book.settle(['A', 'B'], 1), ['B']);
  assert.equal(book.settle(['A', 'B'], 1), null);
  assert.equal(book.findProblem(true), undefined);
});

function problemOf(lot: Lot, ask = true): string | undefined {
  const book = openLots([lot]);
  if (ask) book.settle(['A', 'B'], 1);
  return book.findProblem(true)?.error.code;
}

test('a lot won by somebody who took no part is refused', () => {
  assert.equal(problemOf({ between: ['A', 'B'], drawn: ['C'] }), 'lot-unknown-winner');
});

test('a lot with too many winners is refused', () => {
  assert.equal(problemOf({ between: ['A', 'B'], drawn: ['A', 'B'] }), 'lot-wrong-count');
});

test('a lot naming the same one twice is refused', () => {
  assert.equal(problemOf({ between: ['A', 'A'], drawn: ['A'] }), 'lot-repeated');
});

test('a lot between nobody, or one alone', () => {
  assert.equal(problemOf({ between: [], drawn: [] }), 'lot-too-few');
  assert.equal(problemOf({ between: ['A'], drawn: ['A'] }), 'lot-too-few');
});

test('a lot with neither result nor seed is refused', () => {
  assert.equal(problemOf({ between: ['A', 'B'] }), 'lot-without-result');
});

test('a result that disagrees with the public seed is refused', () => {
  const loser = drawFromSeed('frø', ['A', 'B'], 2)[1] ?? '';
  assert.equal(problemOf({ between: ['A', 'B'], drawn: [loser], seed: 'frø' }), 'lot-seed-disagrees');
});

test('a lot nobody needs is refused', () => {
  assert.equal(problemOf({ between: ['A', 'B'], drawn: ['A'] }, false), 'lot-not-needed');
});

test('a refusal carries its sentence with the details filled in, and a missing detail is a bug', () => {
  const refuse = refusals({ few: 'Der er {count}.' });
  assert.equal(refuse('few', { count: 1 }).error.message, 'Der er 1.');
  assert.throws(() => refuse('few'), /missing/);
  assert.equal(isRefused(refuse('few', { count: 1 })), true);
  assert.equal(isRefused({ status: 'decided' }), false);
});
