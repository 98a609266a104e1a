import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from 'tvaers-reader';
import { readSource, usualLimits } from '../../src/platform/reading/index.ts';
import { isBalanced } from './compare.ts';
import { writeDocument } from './habit.ts';
import { formats, setAs } from './set.ts';
import { inventTruth, rollFrom } from './truth.ts';

// Planted fault: let prepareDocx throw outside readDocx's own catching.
for (const format of formats) {
  test(`a damaged ${format} file is refused in a sentence, or read with its letters adding up`, async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const roll = rollFrom(seed);
      const whole = await setAs(format, writeDocument(inventTruth(roll), roll), roll);
      const bytes = new Uint8Array(roll(3) === 0 ? whole.subarray(0, roll(whole.length)) : whole);
      for (let hit = 0; hit < 1 + roll(20); hit += 1) bytes[roll(Math.max(1, bytes.length))] = roll(256);
      const source = await readSource(bytes, `fil.${format}`, { ...usualLimits, seconds: 20 });
      if (!source.ok) {
        assert.match(source.error.message, /^[A-ZÆØÅ].*[.]$/);
        continue;
      }
      const read = readDocument(source.value, { council: 'kkr-midtjylland' });
      if (read.ok) assert.ok(isBalanced(read.value));
    }
  });
}
