import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarks } from './from-marks.ts';
import { plainText, wordCount } from './plain.ts';

const text = fromMarks(
  '# Økonomi\n\nRammen er **440,28** mio. kr.\n\n- a\n  - b\n\n| c | d |\n\n./. brevet {mark:a1}',
);

test('the bare words stand line by line', () => {
  assert.equal(plainText(text), 'Økonomi\nRammen er 440,28 mio. kr.\na\nb\nc\td\nbrevet');
});

test('figures count as words, signs do not', () => {
  // Økonomi 1 + Rammen er 440,28 mio. kr. 5 + a b 2 + c d 2 + brevet 1
  assert.equal(wordCount(text), 11);
  assert.equal(wordCount(fromMarks('– 5 %')), 1);
});
