import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitShown } from './limit-shown.ts';
import type { Shown } from './shown.ts';

const shown = (steps: number, letters = 1): Shown => ({
  status: 'decided',
  heading: 'Resultat',
  headline: null,
  sentences: [],
  facts: [],
  tables: [],
  record: null,
  bars: null,
  // A step is two pieces: what it says and its law.
  steps: Array.from({ length: steps }, () => ({ text: 'x'.repeat(letters), law: '§' })),
  seats: null,
  tiles: null,
  tie: null,
});
const told = (answer: Shown) => {
  const outcome = limitShown({ kind: 'answered', shown: answer });
  return outcome.kind === 'wrong' ? outcome.errors[0]?.message : outcome.kind;
};

// Planted fault: count the tables alone.
test('an answer of 20,000 pieces is shown, a larger one is refused with what to do', () => {
  assert.equal(told(shown(10_000)), 'answered');
  assert.equal(
    told(shown(10_001)),
    'Svaret fylder 20002 felter og trin. Der kan vises højst 20000: spørg om mindre ad gangen.',
  );
});

test('few pieces of very many letters are too much as well', () => {
  // 1,000 steps of 1,999 letters and a sign are 2,000,000.
  assert.equal(told(shown(1000, 1999)), 'answered');
  assert.match(told(shown(1000, 2000)) ?? '', /^Svaret fylder/);
});
