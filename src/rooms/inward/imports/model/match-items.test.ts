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

test('a title that was made longer is met where number and beginning agree', () => {
  assert.deepEqual(met([known('valg', '1.1', 'Valg')], [read('1.1', 'Valg af formand')]), ['1.1 valg']);
});

test('two items of one title are met each by its number, and never one by both', () => {
  const there = [known('a', '2.1', 'Orientering'), known('b', '2.2', 'Orientering')];
  const items = [read('2.2', 'Orientering'), read('2.1', 'Orientering'), read('2.3', 'Orientering')];
  assert.deepEqual(met(there, items), ['2.2 b', '2.1 a', '2.3 new']);
});

// Planted fault: a record number alone matches (as it did) → the new item takes an old one's annexes.
test('an item of another title is new, though number and record number are an old one’s', () => {
  const there = [
    known('status', '3.4', 'Status på Erhvervshus', 'SAG-1'),
    known('bus', '3.1', 'Busser', 'SAG-1'),
  ];
  assert.deepEqual(met(there, [read('3.4', 'Ny sag: Fælles vagtordning', 'SAG-1')]), ['3.4 new']);
  assert.deepEqual(met(there.slice(0, 1), [read('3.4', 'Ny sag: Fælles vagtordning', 'SAG-1')]), ['3.4 new']);
});

test('one record number for a whole meeting is no sign: titles that are only somewhat alike are two items', () => {
  const there = [
    known('chair', '4.1', 'Orientering fra formandskabet', 'SAG-1'),
    known('vote', '4.2', 'Udpegning', 'SAG-1'),
  ];
  assert.deepEqual(met(there, [read('4.1', 'Orientering fra sekretariatet', 'SAG-1')]), ['4.1 new']);
});
