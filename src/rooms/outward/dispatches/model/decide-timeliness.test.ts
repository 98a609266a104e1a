import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideTimeliness } from './decide-timeliness.ts';
import { calculateRetryDelay } from './retry-delay.ts';

const law = 'forretningsordenens § 5, stk. 5';
const on = (day: string) => Temporal.PlainDate.from(day);

test('on the day of the deadline the agenda is in time', () => {
  const due = { on: '2024-06-11', deviation: null, law };
  assert.deepEqual(decideTimeliness(due, on('2024-06-11')), {
    kind: 'in-time',
    on: '2024-06-11',
    daysLeft: 0,
    reason: null,
  });
});

test('the day after the deadline it is a day late', () => {
  const due = { on: '2024-06-11', deviation: null, law };
  assert.deepEqual(decideTimeliness(due, on('2024-06-12')), {
    kind: 'late',
    on: '2024-06-11',
    daysLate: 1,
    law,
  });
});

test('a deadline that was moved says why', () => {
  const due = { on: '2024-06-14', deviation: { reason: 'Økonomiaftalen kom sent' }, law };
  const timeliness = decideTimeliness(due, on('2024-06-12'));
  assert.deepEqual(timeliness, {
    kind: 'in-time',
    on: '2024-06-14',
    daysLeft: 2,
    reason: 'Økonomiaftalen kom sent',
  });
});

test('without a deadline there is nothing to miss', () => {
  assert.deepEqual(decideTimeliness(null, on('2024-06-12')), { kind: 'free' });
});

test('a mail is tried seven times over about a day', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map(calculateRetryDelay);
  assert.deepEqual(waits, [1, 5, 15, 60, 240, 720, null]);
});
