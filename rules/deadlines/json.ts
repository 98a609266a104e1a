import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  readDate,
  readKind,
} from '../forms/index.ts';
import { decided, isRefused } from '../outcome/index.ts';
import {
  calculateAppointments,
  calculateDeadlines,
  calculateNotice,
  calculateQuarter,
  calculateQuotaYear,
  decideQuotaNotices,
  type MeetingKind,
} from './index.ts';
import { quarter as quarterStep } from './steps.ts';

const meetingKinds = ['ordinary', 'constitutive', 'extraordinary'] as const;
const kinds = [...meetingKinds, 'quota-year', 'notice', 'quarter', 'appointments'] as const;

const dayOrNone = print.orNull(print.date);
const period = print.fields({ from: print.date, to: print.date });
const quotaDays = {
  nationalTotalBy: print.date,
  agreementBefore: print.date,
  agreementLastDay: print.date,
  imposedBefore: print.date,
};
const meeting = answerOf('decided', {
  ...{ proposalsBy: dayOrNone, agendaBy: dayOrNone, alliancesBy: dayOrNone, constitutiveBy: dayOrNone },
  constitutiveInTime: print.orNull(print.yesNo),
  advice: print.fields({ proposalsBy: print.optional(print.date), agendaBy: print.optional(print.date) }),
});
const quotaYear = answerOf('decided', quotaDays);
const notifiedYear = answerOf('decided', { ...quotaDays, inTime: print.texts, imposedFor: print.texts });
const quarterDays = answerOf('decided', { from: print.date, to: print.date });
const noticeDays = answerOf('decided', { endsOn: print.date, lastNoticeDay: print.date });
const appointmentDays = answerOf('decided', {
  ...{ nominationsBy: print.date, clarification: period, appointments: period },
  boardsTakeOfficeOn: print.date,
});
export const answers = [meeting, quotaYear, notifiedYear, quarterDays, noticeDays, appointmentDays];

/** The rule from JSON to JSON: a meeting's deadlines, or the dates of a quota year, a notice, a quarter or an appointment round. */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds);
  if (isRefused(kind)) return printRefused(kind);
  switch (kind) {
    case 'quota-year':
      return runQuotaYear(input);
    case 'notice':
      return runNotice(input);
    case 'quarter':
      return runQuarter(input);
    case 'appointments':
      return runAppointments(input);
    default:
      return runMeeting(input, kind);
  }
}

function runMeeting(input: unknown, kind: MeetingKind): JsonFields {
  const read = openInput(input, ['ruleSet', 'meetingOn', 'kind', 'saturdayIsWorkday', 'closingDayIsWorkday']);
  const given = read.finish({
    ruleSet: read.text('ruleSet'),
    meetingOn: read.date('meetingOn'),
    kind,
    saturdayIsWorkday: read.optional('saturdayIsWorkday', read.yesNo, false),
    closingDayIsWorkday: read.optional('closingDayIsWorkday', read.yesNo, false),
  });
  const answer = isRefused(given) ? given : calculateDeadlines(given);
  return isRefused(answer) ? printRefused(answer) : meeting.print(answer);
}

function runQuotaYear(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'year', 'notified']);
  const given = read.finish({
    year: read.year('year'),
    notified: read.has('notified') ? read.entries('notified', readDateOrNone, null) : undefined,
  });
  if (isRefused(given)) return printRefused(given);
  const answer = calculateQuotaYear(given.year);
  if (given.notified === undefined) return quotaYear.print(answer);
  const notices = decideQuotaNotices(given.year, given.notified);
  if (isRefused(notices)) return printRefused(notices);
  return notifiedYear.print({ ...answer, ...notices, steps: [...answer.steps, ...notices.steps] });
}

const readDateOrNone = (value: unknown, field: string) => (value === null ? null : readDate(value, field));

function runQuarter(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'year', 'quarter']);
  const given = read.finish({ year: read.year('year'), quarter: read.count('quarter') });
  if (isRefused(given)) return printRefused(given);
  const dates = calculateQuarter(given.year, given.quarter);
  if (isRefused(dates)) return printRefused(dates);
  const { from, to } = dates;
  return quarterDays.print(decided([quarterStep(given.year, given.quarter, from, to)], { from, to }));
}

function runNotice(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'givenOn', 'months']);
  const given = read.finish({ givenOn: read.date('givenOn'), months: read.count('months') });
  const answer = isRefused(given) ? given : calculateNotice(given);
  return isRefused(answer) ? printRefused(answer) : noticeDays.print(answer);
}

function runAppointments(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'year']);
  const year = read.finish(read.year('year'));
  if (isRefused(year)) return printRefused(year);
  return appointmentDays.print(calculateAppointments(year));
}
