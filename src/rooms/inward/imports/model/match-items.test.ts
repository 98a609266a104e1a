import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '../../../../kernel/ids.ts';
import { matchItems } from './match-items.ts';

const known = (id: string, number: string, title: string, recordNumber: string | null = null) => ({
  id: asId<'agenda_items'>(id),
  number,
  title,
  recordNumber,
});
const read = (number: string, title: string, recordNumber: string | null = null) => ({
  number,
  title,
  recordNumber,
});

/** "document number → id on the agenda", or "new". */
function met(there: readonly ReturnType<typeof known>[], items: readonly ReturnType<typeof read>[]) {
  const matches = matchItems(there, items);
  return items.map((item) => `${item.number} ${matches.get(item)?.id ?? 'new'}`);
}

test('a document that skips a number meets its own items, not those that moved into the numbers', () => {
  const there = [known('busser', '3.1', 'Busser'), known('tog', '3.2', 'Tog')];
  assert.deepEqual(met(there, [read('3.2', 'Busser'), read('3.3', 'Tog')]), ['3.2 busser', '3.3 tog']);
});

test('an item put in front is new, and those behind it stay who they are', () => {
  const there = [known('busser', '3.1', 'Busser')];
  assert.deepEqual(met(there, [read('3.1', 'Færger'), read('3.2', 'Busser')]), ['3.1 new', '3.2 busser']);
});

test('a corrected title is met by record number, also where the number is another’s', () => {
  const there = [known('busser', '3.1', 'Busser', 'SAG-1'), known('tog', '3.2', 'Tog', 'SAG-2')];
  const items = [read('3.2', 'Busser, rettet', 'SAG-1'), read('3.3', 'Tog, rettet', 'SAG-2')];
  assert.deepEqual(met(there, items), ['3.2 busser', '3.3 tog']);
});

test('a corrected title without a record number is met by number', () => {
  assert.deepEqual(met([known('valg', '1.1', 'Valg')], [read('1.1', 'Valg af formand')]), ['1.1 valg']);
});

test('two items of one title are met each by its number, and never one by both', () => {
  const there = [known('a', '2.1', 'Orientering'), known('b', '2.2', 'Orientering')];
  const items = [read('2.2', 'Orientering'), read('2.1', 'Orientering'), read('2.3', 'Orientering')];
  assert.deepEqual(met(there, items), ['2.2 b', '2.1 a', '2.3 new']);
});
