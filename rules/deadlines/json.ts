import { type JsonFields, openInput, printAnswer, printRefused, readDate, readKind } from '../forms/index.ts';
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
  if (isRefused(answer)) return printRefused(answer);
  const { proposalsBy, agendaBy, alliancesBy, constitutiveBy, constitutiveInTime, advice } = answer;
  return printAnswer(answer, {
    proposalsBy,
    agendaBy,
    alliancesBy,
    constitutiveBy,
    constitutiveInTime,
    advice,
  });
}

function runQuotaYear(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'year', 'notified']);
  const given = read.finish({
    year: read.year('year'),
    notified: read.has('notified') ? read.entries('notified', readDateOrNone, null) : undefined,
  });
  if (isRefused(given)) return printRefused(given);
  const answer = calculateQuotaYear(given.year);
  const { nationalTotalBy, agreementBefore, agreementLastDay, imposedBefore } = answer;
  const dates = { nationalTotalBy, agreementBefore, agreementLastDay, imposedBefore };
  if (given.notified === undefined) return printAnswer(answer, dates);
  const notices = decideQuotaNotices(given.year, given.notified);
  if (isRefused(notices)) return printRefused(notices);
  const { inTime, imposedFor } = notices;
  return printAnswer(decided([...answer.steps, ...notices.steps], {}), { ...dates, inTime, imposedFor });
}

const readDateOrNone = (value: unknown, field: string) => (value === null ? null : readDate(value, field));

function runQuarter(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'year', 'quarter']);
  const given = read.finish({ year: read.year('year'), quarter: read.count('quarter') });
  if (isRefused(given)) return printRefused(given);
  const dates = calculateQuarter(given.year, given.quarter);
  if (isRefused(dates)) return printRefused(dates);
  const { from, to } = dates;
  return printAnswer(decided([quarterStep(given.year, given.quarter, from, to)], {}), { from, to });
}

function runNotice(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'givenOn', 'months']);
  const given = read.finish({ givenOn: read.date('givenOn'), months: read.count('months') });
  const answer = isRefused(given) ? given : calculateNotice(given);
  if (isRefused(answer)) return printRefused(answer);
  return printAnswer(answer, { endsOn: answer.endsOn, lastNoticeDay: answer.lastNoticeDay });
}

function runAppointments(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'year']);
  const year = read.finish(read.year('year'));
  if (isRefused(year)) return printRefused(year);
  const answer = calculateAppointments(year);
  const { nominationsBy, clarification, appointments, boardsTakeOfficeOn } = answer;
  return printAnswer(answer, { nominationsBy, clarification, appointments, boardsTakeOfficeOn });
}
