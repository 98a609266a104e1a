import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { id } from './parts.ts';
import { partsOf, path } from './path.ts';

const meeting = path('/raad/:council/moeder/:date{\\d{4}-\\d{2}-\\d{2}}');

test('a path gives its pattern as it was written', () => {
  assert.equal(meeting.pattern, '/raad/:council/moeder/:date{\\d{4}-\\d{2}-\\d{2}}');
  assert.equal(path(`/sager/${id('matter')}/ret`).pattern, '/sager/:matter{[0-9a-f-]{36}}/ret');
});

test('a path makes an address of values, with a query after it', () => {
  const council = 'kkr-midtjylland';
  assert.equal(meeting({ council, date: '2024-06-18' }), '/raad/kkr-midtjylland/moeder/2024-06-18');
  assert.equal(
    meeting({ council, date: '2024-06-18' }, { version: 2, vis: undefined, q: 'a&b' }),
    '/raad/kkr-midtjylland/moeder/2024-06-18?version=2&q=a%26b',
  );
});

test('a path without names takes its query alone', () => {
  assert.equal(path('/')(), '/');
  assert.equal(path('/soeg')(), '/soeg');
  assert.equal(path('/soeg')({ q: 'Læsø & Ærø' }), '/soeg?q=L%C3%A6s%C3%B8%20%26%20%C3%86r%C3%B8');
});

test('an address without one of its values is a bug', () => {
  const given: { council: string; date: string } = JSON.parse('{"council":"x"}');
  assert.throws(() => meeting(given), /an address without its date/);
});

// Killed by a path that joins its values without encoding them: `a/b` is then two parts, and `?` begins a query.
test('whatever the values are, the address has the pattern’s parts and gives the values back', () => {
  const annex = path('/raad/:council/bilag/:name');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const { pathname, search, hash } = new URL(
        annex({ council: 'x', name: `b${name}` }),
        'http://localhost',
      );
      const parts = pathname.split('/');
      assert.equal(parts.length, 5);
      assert.equal(decodeURIComponent(parts[4] ?? ''), `b${name}`);
      assert.equal(search + hash, '');
    }),
  );
});

test('the parts of a pattern are told apart, with the form a name is held to', () => {
  assert.deepEqual(partsOf('/raad/:council/:file{\\d{4}\\.(?:pdf|zip)}'), [
    { text: 'raad' },
    { name: 'council', text: ':council', form: null },
    { name: 'file', text: ':file{\\d{4}\\.(?:pdf|zip)}', form: '\\d{4}\\.(?:pdf|zip)' },
  ]);
});
