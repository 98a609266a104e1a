import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HistoryEntry, tellSentence, withoutRepeats } from './entry.ts';

function entry(at: string, sentence: string, actorName = 'Anna'): HistoryEntry {
  return { id: at, at: new Date(`2025-02-01T${at}:00Z`), actorName, sentence };
}

test('a sentence says what it became, what it was, and that something was not told', () => {
  const told = { before: { on: '2025-02-01', title: 'Før' }, after: { title: 'Nu' } };
  assert.equal(
    tellSentence('{before.title} → {title}, {on}, {why}', told),
    'Før → Nu, 1. februar 2025, uoplyst',
  );
});

test('the same by the same person within the hour is told once, as of the last time', () => {
  const shown = withoutRepeats([
    entry('12:00', 'Baggrunden blev ændret.'),
    entry('11:30', 'Baggrunden blev ændret.'),
    entry('10:45', 'Baggrunden blev ændret.'),
    entry('09:00', 'Baggrunden blev ændret.'),
  ]);
  assert.deepEqual(
    shown.map(({ id }) => id),
    ['12:00', '09:00'],
  );
});

test('what another did in between, or what is another thing, is told each time', () => {
  const rows = [
    entry('12:00', 'Baggrunden blev ændret.'),
    entry('11:58', 'Baggrunden blev ændret.', 'Bo'),
    entry('11:56', 'Baggrunden blev ændret.'),
    entry('11:54', 'Titlen blev ændret.'),
  ];
  assert.deepEqual(withoutRepeats(rows), rows);
});
