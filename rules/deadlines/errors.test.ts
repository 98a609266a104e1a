import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  calculateDeadlines,
  calculateNotice,
  calculateQuarter,
  decideQuotaNotices,
  listHolidays,
} from './index.ts';

function codeOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'error' in answer
    ? Object(answer.error).code
    : undefined;
}

test('a date so far out that the year would have five digits', () =>
  assert.equal(codeOf(calculateNotice({ givenOn: '9999-12-31', months: 6 })), 'date-not-real'));

test('a date that does not exist is refused', () => {
  assert.equal(
    codeOf(calculateDeadlines({ ruleSet: 'kkr-2022', meetingOn: '2023-02-29', kind: 'ordinary' })),
    'date-not-real',
  );
});

test('an agreement notified on a date that does not exist is refused', () => {
  assert.equal(codeOf(decideQuotaNotices(2022, new Map([['Midtjylland', '2021-09-31']]))), 'date-not-real');
});

test('a year whose holidays are unknown is refused', () => {
  assert.equal(
    codeOf(calculateDeadlines({ ruleSet: 'kkr-2022', meetingOn: '2051-01-10', kind: 'ordinary' })),
    'year-without-holidays',
  );
  assert.equal(codeOf(listHolidays(2051)), 'year-without-holidays');
});

test('rules of procedure that nobody knows are refused', () => {
  assert.equal(
    codeOf(calculateDeadlines({ ruleSet: 'kkr-1999', meetingOn: '2024-06-18', kind: 'ordinary' })),
    'unknown-rule-set',
  );
});

test('a fifth quarter and a notice of fractional months are refused', () => {
  assert.equal(codeOf(calculateQuarter(2024, 5)), 'unknown-quarter');
  assert.equal(codeOf(calculateNotice({ givenOn: '2024-01-01', months: 1.5 })), 'notice-months-out-of-range');
});
