import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryText } from '../test/arbitrary-richtext.ts';
import { type Change, compareText, isSameText } from './compare.ts';
import { fromMarks } from './from-marks.ts';
import type { Inline } from './model.ts';

const compare = (before: string, after: string) => compareText(fromMarks(before), fromMarks(after));
const words = (content: readonly Inline[]) => content.map((inline) => inline.text).join('');

/** A change in short: the text with [-removed-] and {+added+}. */
function short(change: Change): string {
  const mark = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  const write = (kind: keyof typeof mark, content: readonly Inline[]) =>
    mark[kind][0] + words(content) + mark[kind][1];
  if (change.kind === 'changed') return change.words.map((one) => write(one.kind, one.content)).join('');
  return write(change.kind, change.line.content);
}

test('a changed word is shown in its line, a new line stands by itself', () => {
  assert.deepEqual(
    compare('Rådet mødes i maj 2024\nTredje', 'Rådet mødes i juni 2024\nHelt ny linje\nTredje').map(short),
    ['Rådet mødes i [-maj-]{+juni+} 2024', '{+Helt ny linje+}', 'Tredje'],
  );
});

test('a line with few words left is removed and a new one added', () => {
  assert.deepEqual(compare('Budgettet godkendes af rådet', 'Sagen udsættes til næste møde').map(short), [
    '[-Budgettet godkendes af rådet-]',
    '{+Sagen udsættes til næste møde+}',
  ]);
});

test('a changed figure in a table and a moved item are found', () => {
  assert.deepEqual(
    compare('| A | 1 |\n| B | 2 |\n\n- x\n- y', '| A | 1 |\n| B | 3 |\n\n- y\n- x').map(short),
    ['A | 1', 'B | [-2-]{+3+}', '[-x-]', 'y', '{+x+}'],
  );
});

test('a word made bold is a change', () => {
  assert.deepEqual(compare('et to', 'et **to**').map(short), ['et [-to-]{+to+}']);
});

// Planted fault: let align step over a line without telling, or pair lines twice.
test('either text can be read out of the comparison', () => {
  fc.assert(
    fc.property(arbitraryText(), arbitraryText(), (before, after) => {
      const changes = compareText(before, after);
      const side = (kind: 'removed' | 'added') =>
        changes.flatMap((change) => {
          if (change.kind === 'changed') {
            return [
              change.words
                .filter((one) => one.kind === 'same' || one.kind === kind)
                .map((one) => words(one.content))
                .join(''),
            ];
          }
          return change.kind === 'same' || change.kind === kind ? [words(change.line.content)] : [];
        });
      const whole = (text: typeof before) =>
        compareText([], text).map((change) => (change.kind === 'added' ? words(change.line.content) : '?'));
      assert.deepEqual(side('removed'), whole(before));
      assert.deepEqual(side('added'), whole(after));
      assert.ok(compareText(before, before).every((change) => change.kind === 'same'));
      assert.ok(isSameText(before, before));
    }),
    { numRuns: 150 },
  );
});

test('two texts of ten thousand lines are compared without delay', () => {
  const long = Array.from({ length: 10_000 }, (_, line) => `linje ${line}`).join('\n');
  assert.equal(compare(long, `${long}\nny`).filter((change) => change.kind === 'added').length, 1);
  assert.equal(compare(long, long.replaceAll('linje', 'række')).length, 20_000);
});
