import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  calculateAppointments,
  calculateDeadlines,
  calculateNotice,
  calculateQuarter,
  calculateQuotaYear,
  electionDay,
  findWorkdayAtOrBefore,
  isWorkday,
  listHolidays,
  type MeetingKind,
} from './index.ts';

function deadlinesOf(
  meetingOn: string,
  kind: MeetingKind = 'ordinary',
  saturdayIsWorkday = false,
  closingDayIsWorkday = false,
) {
  const answer = calculateDeadlines({
    ruleSet: 'kkr-2022',
    meetingOn,
    kind,
    saturdayIsWorkday,
    closingDayIsWorkday,
  });
  assert.equal(answer.status, 'decided');
  return answer;
}

test('ordinary meeting on Tuesday 18 June 2024: proposals by the 8th, agenda the Tuesday before', () => {
  // 18 − 10 = 8 June (a Saturday: finished on Friday the 7th), 18 − 7 = 11 June.
  const { steps, status, ...deadlines } = deadlinesOf('2024-06-18');
  assert.deepEqual(deadlines, {
    proposalsBy: '2024-06-08',
    agendaBy: '2024-06-11',
    alliancesBy: null,
    constitutiveBy: null,
    constitutiveInTime: null,
    advice: { proposalsBy: '2024-06-07' },
  });
  assert.equal(status, 'decided');
  assert.deepEqual(
    steps.map((step) => step.law),
    [
      'forretningsordenen § 5, stk. 4',
      'forretningsordenen § 5, stk. 5',
      'sædvanlig praksis ved frister, der regnes bagud',
    ],
  );
});

test('the meetings of October 2021 and September 2024 have the deadlines of the golden figures', () => {
  assert.deepEqual(
    ['2021-10-11', '2024-09-06'].map((on) => deadlinesOf(on).proposalsBy),
    ['2021-10-01', '2024-08-27'],
  );
  assert.deepEqual(
    ['2021-10-11', '2024-09-06'].map((on) => deadlinesOf(on).agendaBy),
    ['2021-10-04', '2024-08-30'],
  );
});

test('a meeting before the rules of procedure came into force says so', () => {
  assert.match(
    deadlinesOf('2021-10-11').steps[0]?.text ?? '',
    /før forretningsordenen trådte i kraft den 1\. januar 2022/,
  );
});

test('the constitutive meetings of January 2022: alliances three working days before', () => {
  // Hovedstaden, Tuesday 25: Monday 24, Friday 21, Thursday 20.
  const meetings = ['2022-01-25', '2022-01-17', '2022-01-24', '2022-01-19', '2022-01-21'];
  assert.deepEqual(
    meetings.map((on) => deadlinesOf(on, 'constitutive').alliancesBy),
    ['2022-01-20', '2022-01-12', '2022-01-19', '2022-01-14', '2022-01-18'],
  );
  assert.equal(deadlinesOf('2022-01-19', 'constitutive').constitutiveBy, '2022-01-31');
  assert.equal(deadlinesOf('2022-01-19', 'constitutive').constitutiveInTime, true);
});

test('a constitutive meeting in February or two years late is not in time', () => {
  assert.equal(deadlinesOf('2022-02-01', 'constitutive').constitutiveInTime, false);
  const late = deadlinesOf('2024-01-10', 'constitutive');
  assert.deepEqual([late.constitutiveBy, late.constitutiveInTime], ['2022-01-31', false]);
});

test('after Easter 2021 the count passes five days nobody works', () => {
  // Tuesday 6 April: Wednesday 31, Tuesday 30, Monday 29 March; with Saturday the 3rd it is Tuesday 30.
  assert.equal(deadlinesOf('2021-04-06', 'constitutive').alliancesBy, '2021-03-29');
  assert.equal(deadlinesOf('2021-04-06', 'constitutive', true, true).alliancesBy, '2021-03-30');
});

test('an extraordinary meeting has no deadlines', () => {
  const { proposalsBy, agendaBy, alliancesBy } = deadlinesOf('2024-06-18', 'extraordinary');
  assert.deepEqual([proposalsBy, agendaBy, alliancesBy], [null, null, null]);
});

test('Store bededag is a holiday in 2023 and a working day in 2024', () => {
  // Easter 9 April 2023 + 26 = 5 May; Easter 31 March 2024 + 26 = 26 April.
  assert.equal(isWorkday('2023-05-05'), false);
  assert.equal(isWorkday('2024-04-26'), true);
});

test('closing days and Saturdays are working days only where somebody says so', () => {
  for (const on of ['2024-06-05', '2024-12-24', '2024-12-31']) {
    assert.deepEqual([isWorkday(on), isWorkday(on, { closingDayIsWorkday: true })], [false, true]);
  }
  assert.deepEqual(
    [isWorkday('2024-06-08'), isWorkday('2024-06-08', { saturdayIsWorkday: true })],
    [false, true],
  );
  assert.equal(isWorkday('2024-06-09', { saturdayIsWorkday: true }), false);
});

test('Easter falls where it should at its edges', () => {
  // Latest in the range: 24 April 2011; earliest: 23 March 2008. Both from the printed almanacs.
  const easterOf = (year: number) => {
    const holidays = listHolidays(year);
    assert.ok(Array.isArray(holidays));
    return holidays.find((day) => day.name === 'Påskedag')?.on;
  };
  assert.deepEqual([2008, 2011, 2050].map(easterOf), ['2008-03-23', '2011-04-24', '2050-04-10']);
});

test('the municipal elections fell on 16 November 2021 and 18 November 2025', () => {
  assert.deepEqual([electionDay(2021), electionDay(2025)], ['2021-11-16', '2025-11-18']);
});

test('the quotas of 2025: 1 May, before 10 September, before 30 September 2024', () => {
  const { nationalTotalBy, agreementBefore, agreementLastDay, imposedBefore } = calculateQuotaYear(2025);
  assert.deepEqual(
    [nationalTotalBy, agreementBefore, agreementLastDay, imposedBefore],
    ['2024-05-01', '2024-09-10', '2024-09-09', '2024-09-30'],
  );
});

test('six months to the end of a calendar year: 30 June is in time, 1 July is a year later', () => {
  const ends = ['2022-06-30', '2022-07-01', '2023-01-15'].map((givenOn) => {
    const answer = calculateNotice({ givenOn, months: 6 });
    return answer.status === 'decided' ? answer.endsOn : answer.error.code;
  });
  assert.deepEqual(ends, ['2022-12-31', '2023-12-31', '2023-12-31']);
});

test('no notice and eighteen months of notice', () => {
  const endOf = (givenOn: string, months: number) => {
    const answer = calculateNotice({ givenOn, months });
    return answer.status === 'decided' ? [answer.lastNoticeDay, answer.endsOn] : answer.error.code;
  };
  assert.deepEqual(endOf('2022-12-31', 0), ['2022-12-31', '2022-12-31']);
  // 18 months before the end of 2023 is the end of June 2022.
  assert.deepEqual(endOf('2022-03-01', 18), ['2022-06-30', '2023-12-31']);
});

test('the appointment process of 2022 and of 2026, where week 12 begins on 16 March', () => {
  assert.deepEqual(calculateAppointments(2022).appointments, { from: '2022-03-21', to: '2022-03-25' });
  assert.equal(calculateAppointments(2022).nominationsBy, '2022-02-28');
  assert.deepEqual(calculateAppointments(2026).appointments, { from: '2026-03-16', to: '2026-03-20' });
});

test('a quarter has a first and a last day', () => {
  assert.deepEqual(calculateQuarter(2022, 2), { from: '2022-04-01', to: '2022-06-30' });
  assert.deepEqual(calculateQuarter(2022, 4), { from: '2022-10-01', to: '2022-12-31' });
});

test('the last working day at or before a date', () => {
  assert.equal(findWorkdayAtOrBefore('2024-06-08'), '2024-06-07');
  assert.equal(findWorkdayAtOrBefore('2024-06-07'), '2024-06-07');
});
