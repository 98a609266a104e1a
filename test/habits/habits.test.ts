import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument, toImportForm } from 'tvaers-reader';
import { expectOk } from '../../src/kernel/result.ts';
import { readSource } from '../../src/platform/reading/index.ts';
import { findFaults, isBalanced } from './compare.ts';
import { writeDocument } from './habit.ts';
import { formats, setAs } from './set.ts';
import { inventTruth, rollFrom } from './truth.ts';

const seeds = Array.from({ length: Number(process.env.TVAERS_HABITS ?? 16) }, (_, at) => at + 1);

// Planted fault: leave "Beslutningspunkter" or "Sagsbeskrivelse" out of reader/signs/part-names.ts.
for (const format of formats) {
  test(`agendas of many habits are read as they were meant as ${format}, and their letters add up`, async () => {
    const wrong: string[] = [];
    for (const seed of seeds) {
      const roll = rollFrom(seed * 10 + formats.indexOf(format));
      const truth = inventTruth(roll);
      const document = writeDocument(truth, roll);
      const source = expectOk(await readSource(await setAs(format, document, roll), `dagsorden.${format}`));
      const answer = readDocument(source, { council: 'kkr-midtjylland' });
      if (!answer.ok) {
        wrong.push(`${seed} refused ${document.habits}`);
        continue;
      }
      assert.ok(answer.value.kind !== 'annex-bundle', `${seed} bundle ${document.habits}`);
      assert.ok(isBalanced(answer.value));
      const faults = findFaults(truth, document, toImportForm(answer.value));
      wrong.push(
        ...faults.map(({ where, what, said }) =>
          `${seed} ${where}: ${what}${said ? ' (said)' : ''} ${document.habits.replaceAll(/["{}]/g, '')}`.replaceAll(
            '\n',
            ' ¶ ',
          ),
        ),
      );
    }
    assert.deepEqual(wrong, []);
  });
}
