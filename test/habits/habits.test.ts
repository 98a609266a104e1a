import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Format, formats } from './set.ts';
import { tryHabit } from './try-habit.ts';

/** So many are quickly read; `npm run figures -- import-habits` reads ten thousand. */
const many: Readonly<Record<Format, number>> = { txt: 100, html: 60, docx: 30, pdf: 20 };

// Planted fault: leave "Beslutningspunkter" or "Sagsbeskrivelse" out of reader/signs/part-names.ts.
for (const format of formats) {
  test(`agendas of many habits are read as they were meant as ${format}, and their letters add up`, async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= many[format]; seed += 1) {
      const { habits, faults } = await tryHabit(format, seed);
      const by = habits.replaceAll(/["{}]/g, '');
      for (const { where, what, said } of faults)
        wrong.push(`${seed} ${where}: ${what}${said ? ' (said)' : ''} ${by}`.replaceAll('\n', ' ¶ '));
    }
    assert.deepEqual(wrong, []);
  });
}
