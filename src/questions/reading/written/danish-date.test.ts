import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from './danish-date.ts';

test('a day is read as people write it', () => {
  const writings = [
    '2024-06-18',
    '18-06-2024',
    '18.6.2024',
    '18/6/2024',
    '18. juni 2024',
    '18. Jun. 2024',
    'den 18. juni 2024',
    '18 juni 2024',
    ' 18.06.2024 ',
    '18/6-24',
    '18/6 2024',
    '18-06-24',
    'tirsdag 18. juni 2024',
    'Tirsdag den 18. juni 2024',
    'tirsdag d. 18/6-24',
  ];
  for (const text of writings) assert.equal(parseDate(text), '2024-06-18', text);
  assert.equal(parseDate('29. februar 2024'), '2024-02-29');
  assert.equal(parseDate('1. maj 2025'), '2025-05-01');
});

test('what is no day in the calendar is none', () => {
  const writings = [
    '29. februar 2023',
    '31.4.2024',
    '2024-13-01',
    '00-06-2024',
    '18. foo 2024',
    '18. juni',
    'onsdag 18. juni 2024',
    '18-06-224',
    'snart',
    '',
  ];
  for (const text of writings) assert.equal(parseDate(text), null, text);
});
