import { type JsonFields, openInput, printAnswer, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import {
  calculateAppointments,
  calculateDeadlines,
  calculateNotice,
  calculateQuotaYear,
  type MeetingKind,
} from './index.ts';

const kinds = ['ordinary', 'constitutive', 'extraordinary', 'quota-year', 'notice', 'appointments'] as const;
const fields = [
  'ruleSet',
  'meetingOn',
  'kind',
  'saturdayIsWorkday',
  'closingDayIsWorkday',
  'year',
  'givenOn',
  'months',
];

/** The rule from JSON to JSON: a meeting's deadlines, or the dates of a quota year, a notice or an appointment round. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, fields);
  const kind = read.choice('kind', kinds);
  const wrong = read.finish(undefined);
  if (isRefused(wrong)) return printRefused(wrong);
  switch (kind) {
    case 'quota-year':
      return runQuotaYear(input);
    case 'notice':
      return runNotice(input);
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
  const read = openInput(input, ['kind', 'year']);
  const year = read.finish(read.year('year'));
  if (isRefused(year)) return printRefused(year);
  const answer = calculateQuotaYear(year);
  const { nationalTotalBy, agreementBefore, agreementLastDay, imposedBefore } = answer;
  return printAnswer(answer, { nationalTotalBy, agreementBefore, agreementLastDay, imposedBefore });
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
