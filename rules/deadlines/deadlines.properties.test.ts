import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { sharedFolder } from '../../test/shared.ts';
import { byId } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { isoDate, toDayNumber, toIsoDate } from './civil-date.ts';
import {
  addDays,
  calculateDeadlines,
  calculateNotice,
  decideQuotaNotices,
  isWorkday,
  listHolidays,
  weekdayOf,
} from './index.ts';

const someDate = fc
  .integer({ min: toDayNumber('1991-02-01'), max: toDayNumber('2050-12-31') })
  .map(toIsoDate);

const meetingOf = (meetingOn: string, saturdayIsWorkday = false) =>
  calculateDeadlines({ ruleSet: 'kkr-2022', meetingOn, kind: 'constitutive', saturdayIsWorkday });

const dayBefore = (date: string): string => addDays(date, -1);

proveAll(meetingOf, [
  {
    name: 'the agenda goes out on the weekday of the meeting, a week before',
    holds: (rule) =>
      checkable(
        fc.property(someDate, (meetingOn) => {
          const answer = rule(meetingOn);
          const agendaBy = answer.status === 'decided' ? answer.agendaBy : null;
          return (
            agendaBy !== null &&
            weekdayOf(agendaBy) === weekdayOf(meetingOn) &&
            toDayNumber(meetingOn) - toDayNumber(agendaBy) === 7
          );
        }),
      ),
    faulty: {
      name: 'counting the meeting day itself',
      rule: (meetingOn: string) => meetingOf(dayBefore(meetingOn)),
    },
  },
  {
    name: 'from the alliance deadline to the meeting there are exactly three working days',
    holds: (rule) =>
      checkable(
        fc.property(someDate, (meetingOn) => {
          const answer = rule(meetingOn);
          const from = answer.status === 'decided' ? (answer.alliancesBy ?? meetingOn) : meetingOn;
          const days = Array.from({ length: toDayNumber(meetingOn) - toDayNumber(from) }, (_, at) =>
            addDays(from, at),
          );
          return days.filter((day) => isWorkday(day) === true).length === 3 && isWorkday(from) === true;
        }),
      ),
    faulty: { name: 'counting Saturdays', rule: (meetingOn: string) => meetingOf(meetingOn, true) },
  },
]);

proveAll(calculateNotice, [
  {
    name: 'a notice ends an agreement on 31 December, at least its months and at most a year and its months away',
    holds: (rule) =>
      checkable(
        fc.property(someDate, fc.integer({ min: 0, max: 24 }), (givenOn, months) => {
          const answer = rule({ givenOn, months });
          if (answer.status !== 'decided') return false;
          const [year = 0, month = 0] = givenOn.split('-').map(Number);
          const away = (Number(answer.endsOn.slice(0, 4)) - year) * 12 + 12 - month;
          return (
            answer.endsOn.endsWith('-12-31') &&
            away >= months - 1 &&
            away <= months + 12 &&
            givenOn <= answer.lastNoticeDay
          );
        }),
      ),
    faulty: { name: 'forgetting the months', rule: (input) => calculateNotice({ ...input, months: 0 }) },
  },
]);

const noticeDates = fc.dictionary(
  fc.constantFrom('Hovedstaden', 'Sjælland', 'Syddanmark', 'Midtjylland', 'Nordjylland'),
  fc.option(fc.integer({ min: 1, max: 30 }).map((day) => `2021-09-${String(day).padStart(2, '0')}`)),
);

proveAll(decideQuotaNotices, [
  {
    name: 'every region is either in time, from 1 to 9 September, or has its quotas imposed',
    holds: (rule) =>
      checkable(
        fc.property(noticeDates, (dates) => {
          const answer = rule(2022, new Map(Object.entries(dates)));
          if (answer.status !== 'decided') return false;
          const early = Object.keys(dates).filter((region) => (dates[region] ?? '2021-09-10') < '2021-09-10');
          const all = [...answer.inTime, ...answer.imposedFor];
          return all.length === Object.keys(dates).length && answer.inTime.join() === early.sort(byId).join();
        }),
      ),
    faulty: {
      name: 'counting an agreement that never came as in time',
      rule: (year, notified) =>
        decideQuotaNotices(year, new Map([...notified].map(([id, date]) => [id, date ?? '2021-09-01']))),
    },
  },
]);

/** A Julian calendar calls every fourth year a leap year; Denmark left it in 1700. */
const julian = (day: number): string => {
  const year = Math.floor((4 * (day + 719468)) / 1461);
  const left = day + 719468 - Math.floor((1461 * year) / 4);
  const month = Math.floor((5 * left + 2) / 153);
  return isoDate(
    year + (month >= 10 ? 1 : 0),
    ((month + 2) % 12) + 1,
    left - Math.floor((153 * month + 2) / 5) + 1,
  );
};

proveAll(toIsoDate, [
  {
    name: 'day numbers and dates are each other’s inverse, day by day for four hundred years',
    holds: (rule) =>
      checkable(
        fc.property(
          fc.integer({ min: toDayNumber('1700-03-01'), max: toDayNumber('2100-12-31') }),
          (day) => toDayNumber(rule(day)) === day,
        ),
      ),
    faulty: { name: 'Julian leap years', rule: julian },
  },
]);

test('the holidays of 2019-2035 are those of the shared list, where it is there', (t) => {
  const shared = sharedFolder();
  if (shared === null) t.diagnostic('the shared figures are not beside the project; 2024 is checked alone');
  const printed: Record<string, Record<string, string>> = shared === null
    ? { 2024: holidays2024 }
    : JSON.parse(readFileSync(`${shared}/data/helligdage_2019_2035.json`, 'utf8'));
  assert.ok(Object.keys(printed).length > 0);
  for (const [year, days] of Object.entries(printed)) {
    const computed = listHolidays(Number(year));
    assert.ok(Array.isArray(computed));
    assert.deepEqual(Object.fromEntries(computed.map(({ on, name }) => [on, name])), days, year);
  }
});

const holidays2024 = {
  '2024-01-01': 'Nytårsdag',
  '2024-03-28': 'Skærtorsdag',
  '2024-03-29': 'Langfredag',
  '2024-03-31': 'Påskedag',
  '2024-04-01': '2. påskedag',
  '2024-05-09': 'Kristi himmelfartsdag',
  '2024-05-19': 'Pinsedag',
  '2024-05-20': '2. pinsedag',
  '2024-12-25': 'Juledag',
  '2024-12-26': '2. juledag',
};
