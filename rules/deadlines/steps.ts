import { type Step, tellings } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { DeadlineKinds } from './kinds.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';
import type { WorkdayOptions } from './workdays.ts';

const tell = tellings<DeadlineKinds>(danish, english);

export const proposals = (rules: RuleSet, meetingOn: string, by: string): Step =>
  tell('deadline-proposals', `${rules.name} § 5, stk. 4`, {
    meetingOn,
    daysBefore: rules.proposalDaysBefore,
    by,
  });

export const agenda = (rules: RuleSet, meetingOn: string, by: string): Step =>
  tell('deadline-agenda', `${rules.name} § 5, stk. 5`, { meetingOn, by });

export const advice = (deadline: string, rest: string, earlier: string): Step =>
  tell('deadline-on-rest-day', 'sædvanlig praksis ved frister, der regnes bagud', {
    deadline,
    rest,
    earlier,
  });

export const extraordinary = (rules: RuleSet): Step =>
  tell('deadline-extraordinary', `${rules.name} § 5, stk. 2, 4 og 5`, {});

export const samePlanAsOrdinary = (rules: RuleSet): Step =>
  tell('deadline-constitutive-as-ordinary', `${rules.name} § 5, stk. 4 og 5`, {});

export const alliances = (
  rules: RuleSet,
  { meetingOn, saturdayIsWorkday = false }: WorkdayOptions & { readonly meetingOn: string },
  by: string,
): Step =>
  tell('deadline-alliances', `${rules.name} § 4, stk. 2`, {
    meetingOn,
    workingDaysBefore: rules.allianceWorkingDaysBefore,
    saturdayCounts: saturdayIsWorkday,
    by,
  });

export const constitutive = (rules: RuleSet, electedOn: string, by: string, meetingOn: string): Step =>
  tell('deadline-constitutive', `${rules.name} § 4, stk. 1`, {
    electedOn,
    by,
    meetingOn,
    kept: meetingOn <= by,
  });

export const beforeRuleSet = ({ name, validFrom }: RuleSet, meetingOn: string): Step =>
  tell('deadline-before-rules', `${name} § 6, stk. 2 (ikrafttræden)`, { meetingOn, validFrom });

/** The half-year ends with its second and fourth quarter. */
export const quarter = (year: number, number: number, from: string, to: string): Step =>
  tell('deadline-quarter', 'aftalens frist, regnet i kalenderkvartaler', { year, quarter: number, from, to });

const totalLaw = 'integrationsloven § 6';
const agreementLaw = 'integrationsloven § 8, stk. 1';
const imposedLaw = 'integrationsloven § 8, stk. 3';

type QuotaDates = {
  readonly nationalTotalBy: string;
  readonly agreementBefore: string;
  readonly agreementLastDay: string;
  readonly imposedBefore: string;
};

export const quotaYear = (year: number, dates: QuotaDates): Step[] => [
  tell('deadline-national-total', totalLaw, { year, by: dates.nationalTotalBy }),
  tell('deadline-agreement', agreementLaw, {
    before: dates.agreementBefore,
    lastDay: dates.agreementLastDay,
  }),
  tell('deadline-imposed', imposedLaw, { before: dates.imposedBefore }),
];

/** Which regions have agreed in time, and for which the quotas are imposed. */
export const quotaNotices = (
  inTime: readonly string[],
  imposedFor: readonly string[],
  by: string,
): Step[] => [
  tell('deadline-notified', agreementLaw, { regions: inTime, by }),
  tell('deadline-imposed-for', imposedLaw, { regions: imposedFor }),
];

type Notice = DeadlineKinds['deadline-notice'];
const noticeLaw = 'aftalens opsigelsesvilkår';

/** When a notice ends the agreement; `missed` is the last day for the year it was given in, where that was missed. */
export const notice = (
  given: Notice,
  missed: { readonly day: string; readonly year: number } | undefined,
): Step =>
  missed === undefined
    ? tell('deadline-notice', noticeLaw, given)
    : tell('deadline-notice-late', noticeLaw, { ...given, missed: missed.day, missedYear: missed.year });

export const appointments = (dates: DeadlineKinds['deadline-appointments']): Step =>
  tell(
    'deadline-appointments',
    'den fælles tidsplan for udpegning til erhvervshusenes bestyrelser (2022)',
    dates,
  );
