import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../test/until.ts';
import { settableClock } from '../kernel/clock.ts';
import { forgetDaily } from './forget-daily.ts';

test('kept pages are forgotten at Danish midnight, which in June is 22 UTC, and only then', async () => {
  const clock = settableClock();
  clock.set(Temporal.Instant.from('2024-06-18T21:00:00Z'));
  const cleared: string[] = [];
  const stop = forgetDaily({ clear: () => void cleared.push('all') }, clock, 5);
  await wait(40);
  assert.deepEqual(cleared, []);
  clock.set(Temporal.Instant.from('2024-06-18T22:00:01Z'));
  await until(() => cleared.length > 0);
  assert.deepEqual(cleared, ['all']);
  stop();
});
