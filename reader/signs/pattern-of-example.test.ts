import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternOfExample } from './pattern-of-example.ts';
import { findRecordSign } from './record-signs.ts';

const readBy = (example: string, text: string) =>
  findRecordSign(text, { partNames: {}, recordPatterns: [patternOfExample(example) ?? assert.fail(example)] })
    ?.recordNumber ?? null;

test('digits may be others, letters and marks stay', () => {
  assert.equal(readBy('Q-2024/117', 'Q-2031/9'), 'Q-2031/9');
  assert.equal(readBy('Q-2024/117', 'Sagsnr.: Q-2031/44821 abc'), 'Q-2031/44821');
  assert.equal(readBy('Q-2024/117', 'R-2024/117'), null);
  assert.equal(readBy('Q-2024/117', 'Q-202/117'), null);
  assert.equal(readBy('Q-2024/117', 'Q-2024/117821'), null);
  assert.equal(readBy('Åben [12] 345 (x)', 'Åben [99] 12 (x)'), 'Åben [99] 12 (x)');
});

test('an example that is no number makes no pattern', () => {
  for (const example of ['', 'Sag', 'A-12', '1'.repeat(41)]) assert.equal(patternOfExample(example), null);
});

/** Killed by `\\d+` for a row of digits beside a mark that may be one, or by patterns taken as they are typed. */
test('no example and no text makes a pattern run away', () => {
  const examples = ['111-111-111-111-111-111', '(\\d+)+123$', '1.1.1.1.1.1.1.1.1.1', 'a1a1a1a1a1a1a1a1a1a1'];
  const begun = performance.now();
  for (const example of examples)
    for (const text of ['1'.repeat(70), '1-'.repeat(35), '11.'.repeat(23), 'a1'.repeat(35)])
      readBy(example, text);
  assert.ok(performance.now() - begun < 500);
});
