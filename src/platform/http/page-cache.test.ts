import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settableClock } from '../../kernel/clock.ts';
import { openFreshness } from './freshness.ts';
import { keptBodies } from './kept-bodies.ts';
import { pageCache } from './page-cache.ts';

const page = (bytes: number) => Buffer.alloc(bytes, 'x');

/** A cache and bodies of one site, with how to put something into both and to see whether it is kept. */
function openBoth() {
  const clock = settableClock();
  const freshness = openFreshness(clock);
  const [cache, bodies] = [pageCache([], freshness), keptBodies(freshness)];
  const body = { title: '', breadcrumbs: [], main: '', head: '', wide: false, scripts: [] };
  return {
    clock,
    freshness,
    put(mark = freshness.mark()) {
      cache.put('/', page(1), 'text/html', mark);
      bodies.put('/', body, mark);
    },
    areKept: () => [cache.get('/') !== undefined, bodies.get('/') !== undefined],
  };
}
const both = [true, true];
const neither = [false, false];

// Planted fault: count the pages alone.
test('the oldest pages go when there are too many, or too much of them', () => {
  const freshness = openFreshness();
  const few = pageCache([], freshness, { most: 2 });
  for (const address of ['/a', '/b', '/c']) few.put(address, page(1), 'text/html', freshness.mark());
  assert.deepEqual(
    ['/a', '/b', '/c'].map((address) => few.get(address) !== undefined),
    [false, true, true],
  );
  const small = pageCache([], freshness, { mostBytes: 100 });
  for (const address of ['/a', '/b', '/a', '/c']) small.put(address, page(40), 'text/html', freshness.mark());
  assert.deepEqual(
    ['/a', '/b', '/c'].map((address) => small.get(address) !== undefined),
    [true, false, true],
  );
});

// Planted faults: keep a page though the generation moved; let what is kept already stand.
test('what is forgotten is gone, and what was begun before is kept by nobody', () => {
  const { freshness, put, areKept } = openBoth();
  put();
  assert.deepEqual(areKept(), both);
  const before = freshness.mark();
  freshness.forget();
  assert.deepEqual(areKept(), neither);
  put(before);
  assert.deepEqual(areKept(), neither);
  put();
  assert.deepEqual(areKept(), both);
});

// Planted fault: a lost line does not forget, or keeps what is rendered meanwhile.
test('while nobody would hear of a publication nothing is kept, nor what was begun then', () => {
  const { freshness, put, areKept } = openBoth();
  put();
  freshness.distrust();
  assert.deepEqual(areKept(), neither);
  put();
  const meanwhile = freshness.mark();
  assert.deepEqual(areKept(), neither);
  freshness.trust();
  assert.deepEqual(areKept(), neither);
  put(meanwhile);
  assert.deepEqual(areKept(), neither);
  put();
  assert.deepEqual(areKept(), both);
});

// Planted faults: the day of UTC; look at the clock every half minute.
test('what is kept ends with its day in Denmark, to the second, and what straddles the night is kept by nobody', () => {
  const { clock, freshness, put, areKept } = openBoth();
  // Midnight is 22 UTC in June, and 23 UTC in January.
  for (const midnight of ['2024-06-18T22:00:00Z', '2024-01-18T23:00:00Z']) {
    const turn = Temporal.Instant.from(midnight);
    clock.set(turn.subtract({ seconds: 60 }));
    put();
    const before = freshness.mark();
    clock.set(turn.subtract({ seconds: 1 }));
    assert.deepEqual(areKept(), both);
    clock.set(turn);
    assert.deepEqual(areKept(), neither);
    put(before);
    assert.deepEqual(areKept(), neither);
    put();
    clock.set(turn.add({ hours: 23 }));
    assert.deepEqual(areKept(), both);
    clock.set(turn.subtract({ seconds: 1 }));
    assert.deepEqual(areKept(), neither, 'a clock that was set back');
  }
});
