import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageCache } from './page-cache.ts';

const page = (bytes: number) => Buffer.alloc(bytes, 'x');

// Planted fault: count the pages alone.
test('the oldest pages go when there are too many, or too much of them', () => {
  const few = pageCache([], { most: 2 });
  for (const address of ['/a', '/b', '/c']) few.put(address, page(1), 'text/html');
  assert.deepEqual(
    ['/a', '/b', '/c'].map((address) => few.get(address) !== undefined),
    [false, true, true],
  );
  const small = pageCache([], { mostBytes: 100 });
  for (const address of ['/a', '/b', '/a', '/c']) small.put(address, page(40), 'text/html');
  assert.deepEqual(
    ['/a', '/b', '/c'].map((address) => small.get(address) !== undefined),
    [true, false, true],
  );
});

test('a page forgotten is gone, with what depends on the same', () => {
  let forgotten = 0;
  const cache = pageCache([], { alsoForget: () => (forgotten += 1) });
  const { generation } = cache;
  cache.put('/', page(1), 'text/html');
  cache.clear();
  assert.deepEqual([cache.get('/'), forgotten, cache.generation], [undefined, 1, generation + 1]);
});
