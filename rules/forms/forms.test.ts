import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openInput, print, type Reader, readKind, readLots } from './index.ts';

function faultOf(input: unknown, read: (reader: Reader) => unknown, known = ['x']): string | undefined {
  const reader = openInput(input, known);
  read(reader);
  const finished = reader.finish('fine');
  return typeof finished === 'string' ? undefined : `${finished.error.code} ${finished.error.details.field}`;
}

test('an input that is no object is refused', () => {
  for (const input of [null, 3, 'x', [1]])
    assert.equal(
      faultOf(input, () => 0),
      'input-not-object input',
    );
});

test('a field the rule does not know is refused', () => {
  assert.equal(
    faultOf({ y: 1 }, () => 0),
    'input-unknown-field y',
  );
});

test('a missing field, also an explicit null, is refused', () => {
  assert.equal(
    faultOf({}, (read) => read.count('x')),
    'input-missing x',
  );
  assert.equal(
    faultOf({ x: null }, (read) => read.count('x')),
    'input-missing x',
  );
});

test('fractional people, texts and infinities are no whole numbers', () => {
  for (const x of [1.5, '1,5', 'ti', true, Number.NaN, []]) {
    assert.equal(
      faultOf({ x }, (read) => read.whole('x')),
      'input-not-whole x',
    );
  }
});

test('a negative count is refused, a negative integer is not', () => {
  assert.equal(
    faultOf({ x: -1 }, (read) => read.whole('x')),
    'input-negative x',
  );
  assert.equal(
    faultOf({ x: -1 }, (read) => read.integer('x')),
    undefined,
  );
});

test('a JSON number above 2^53 − 1 may have lost digits and is refused, as text it is exact', () => {
  assert.equal(openInput({ x: 2 ** 53 - 1 }, ['x']).whole('x'), 9007199254740991n);
  for (const x of [2 ** 53, JSON.parse('9007199254740993'), -(2 ** 53)])
    assert.equal(
      faultOf({ x }, (read) => read.integer('x')),
      'input-number-too-large x',
    );
  assert.equal(
    faultOf({ x: 2 ** 53 + 2 }, (read) => read.whole('x')),
    'input-number-too-large x',
  );
  assert.equal(openInput({ x: '9007199254740993' }, ['x']).whole('x'), 9007199254740993n);
  assert.equal(
    faultOf({ x: '10000001' }, (read) => read.count('x')),
    'input-number-too-large x',
  );
});

test('a date that does not exist is refused', () => {
  for (const x of ['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', 20240101]) {
    assert.equal(
      faultOf({ x }, (read) => read.date('x')),
      'input-not-date x',
    );
  }
  assert.equal(
    faultOf({ x: '2024-02-29' }, (read) => read.date('x')),
    undefined,
  );
});

test('an unknown word, an empty text, a lone value for a list and a text for yes are refused', () => {
  assert.equal(
    faultOf({ x: 'c' }, (read) => read.choice('x', ['a', 'b'])),
    'input-unknown-choice x',
  );
  assert.equal(
    faultOf({ x: ' ' }, (read) => read.text('x')),
    'input-not-text x',
  );
  assert.equal(
    faultOf({ x: 'a' }, (read) => read.texts('x')),
    'input-not-list x',
  );
  assert.equal(
    faultOf({ x: 'ja' }, (read) => read.yesNo('x')),
    'input-not-yes-no x',
  );
  assert.equal(
    faultOf({ x: '1/0' }, (read) => read.fraction('x')),
    'input-not-fraction x',
  );
});

test('a fault deep inside names its whole path', () => {
  const input = { x: [{ votes: 1 }, { votes: -1 }] };
  assert.equal(
    faultOf(input, (read) => read.list('x', ['votes'], (item) => item.whole('votes'))),
    'input-negative x[1].votes',
  );
  assert.equal(
    faultOf({ x: { A: 'b' } }, (read) => read.counts('x')),
    'input-not-whole x.A',
  );
});

test('the same id twice is refused', () => {
  assert.equal(
    faultOf({}, (read) => read.unique('x', ['a', 'b', 'a'])),
    'input-duplicate x',
  );
});

test('a name that means something to JavaScript is only a name', () => {
  const counts = openInput(JSON.parse('{"x":{"__proto__":2,"constructor":1}}'), ['x']).counts('x');
  assert.deepEqual(print.counts.print(counts), JSON.parse('{"__proto__":2,"constructor":1}'));
});

test('recorded lots are read with who, when and how', () => {
  const lot = {
    between: ['A', 'B'],
    drawn: ['A'],
    drawnBy: ['Formanden'],
    drawnAt: '2024-06-18T10:00Z',
    howDrawn: 'sedler',
  };
  assert.deepEqual(readLots(openInput({ lots: [lot] }, ['lots'])), [lot]);
  assert.deepEqual(readLots(openInput({}, ['lots'])), []);
});

test('whole numbers above 2^53 − 1 are printed as text, so that they can be read again', () => {
  assert.deepEqual([2n ** 53n - 1n, 2n ** 53n, -(2n ** 53n)].map(print.whole.print), [
    9007199254740991,
    '9007199254740992',
    '-9007199254740992',
  ]);
});

test('a year before 1900 or after 2999 is refused', () => {
  for (const x of [1899, 3000]) {
    assert.equal(
      faultOf({ x }, (read) => read.year('x')),
      'input-not-year x',
    );
  }
});

test('a field that holds named fields is told from a value, a list and nothing', () => {
  const read = openInput({ x: {}, y: 3, z: [1] }, ['x', 'y', 'z']);
  assert.deepEqual(
    ['x', 'y', 'z', 'w'].map((field) => read.hasFields(field)),
    [true, false, false, false],
  );
});

test('a field that is given and not read is refused by its path', () => {
  const known = ['x', 'rows', 'inner'];
  const nothing = () => 0;
  assert.equal(faultOf({ x: 1 }, nothing), 'input-unused x');
  const rows = { rows: [{ a: 1 }, { a: 1, b: 2 }] };
  assert.equal(
    faultOf(rows, (read) => read.list('rows', ['a', 'b'], (row) => row.count('a')), known),
    'input-unused rows[1].b',
  );
  assert.equal(
    faultOf({ inner: { a: 1 } }, (read) => read.inner('inner', ['a']), known),
    'input-unused inner.a',
  );
  assert.equal(faultOf({ x: null }, nothing), undefined);
});

test('a text or a name with a space at its edge is refused: it would look like another', () => {
  for (const x of ['A ', ' A', 'A\n'])
    assert.equal(
      faultOf({ x }, (read) => read.text('x')),
      'input-text-spaced x',
    );
  assert.equal(
    faultOf({ x: { 'A ': 1 } }, (read) => read.counts('x')),
    'input-text-spaced x',
  );
});

test('a share is written as per cent, as a fraction or as a decimal, in the same way everywhere', () => {
  const shareOf = (x: unknown) => openInput({ x }, ['x']).share('x');
  for (const x of ['1.5%', '1,5%', '1,5 %', '3/200', '0.015'])
    assert.deepEqual(shareOf(x), { n: 3n, d: 200n }, x);
  assert.deepEqual(
    [shareOf(1), shareOf('0%'), shareOf('−2%')],
    [
      { n: 1n, d: 1n },
      { n: 0n, d: 1n },
      { n: -1n, d: 50n },
    ],
  );
  for (const x of ['%', 'meget', 0.5, true, '1.5 pct'])
    assert.equal(
      faultOf({ x }, (read) => read.share('x')),
      'input-not-share x',
    );
});

test('a rate is read as a share, but a bare number of 1 or more might mean per cent and is refused', () => {
  const rateOf = (x: unknown) => openInput({ x }, ['x']).rate('x');
  for (const x of ['1.5%', '1,5%', '3/200', '0.015']) assert.deepEqual(rateOf(x), { n: 3n, d: 200n }, x);
  assert.deepEqual(
    [rateOf(0), rateOf('0'), rateOf('100%'), rateOf('1/1')].map(({ n, d }) => n / d),
    [0n, 0n, 1n, 1n],
  );
  for (const x of [1, -1, '1', '1.5', '-1', '2', 'x'])
    assert.equal(
      faultOf({ x }, (read) => read.rate('x')),
      'input-not-rate x',
    );
});

test('the kind of a question is read before its fields', () => {
  assert.deepEqual([readKind({ kind: 'a', x: 1 }, ['a', 'b']), readKind({}, ['a', 'b'], 'b')], ['a', 'b']);
  const codes = [readKind({}, ['a']), readKind([], ['a']), readKind({ kind: 'c' }, ['a'])].map((one) =>
    typeof one === 'string' ? one : one.error.code,
  );
  assert.deepEqual(codes, ['input-missing', 'input-not-object', 'input-unknown-choice']);
});
