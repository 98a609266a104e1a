import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarks } from './from-marks.ts';
import { plainText } from './plain.ts';

const text = fromMarks(
  '# Økonomi\n\nRammen er **440,28** mio. kr.\n\n- a\n  - b\n\n| c | d |\n\n./. brevet {mark:a1}',
);

test('the bare words stand line by line', () => {
  assert.equal(plainText(text), 'Økonomi\nRammen er 440,28 mio. kr.\na\nb\nc\td\nbrevet');
});
