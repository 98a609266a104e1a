import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seatPlaces } from './seat-places.ts';

test('every seat has a place of its own, apart from all others, in a half circle', () => {
  for (let count = 1; count <= 200; count += 1) {
    const places = seatPlaces(count);
    assert.equal(places.length, count);
    for (const [at, a] of places.entries()) {
      assert.ok(a.y < 0.001, `${count}`);
      const near = places.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 0.88);
      assert.deepEqual(near, [], `${count}`);
    }
  }
});
