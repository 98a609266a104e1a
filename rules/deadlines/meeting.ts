import { formatList } from '../exact/index.ts';
import { type Decided, decided, isRefused, type Refused, type Step } from '../outcome/index.ts';
import { findRuleSet, type RuleSet, ruleSets } from '../rule-sets/index.ts';
import { addDays, isoDate } from './civil-date.ts';
import { electionDay, lastElectionYear } from './elections.ts';
import { refuse } from './errors.ts';
import * as steps from './steps.ts';
import { countWorkdaysBack, findDateFault, findRestDay, type WorkdayOptions } from './workdays.ts';

export type MeetingKind = 'ordinary' | 'constitutive' | 'extraordinary';

export type DeadlineInput = WorkdayOptions & {
  readonly ruleSet: string;
  /** The day of the meeting, YYYY-MM-DD. */
  readonly meetingOn: string;
  readonly kind: MeetingKind;
};

/** All dates YYYY-MM-DD; a deadline includes its whole day. Null where the meeting has no such deadline. */
export type MeetingDeadlines = {
  readonly proposalsBy: string | null;
  readonly agendaBy: string | null;
  readonly alliancesBy: string | null;
  readonly constitutiveBy: string | null;
  /** The working day before, for every deadline that falls on a day nobody works. The deadline itself stays. */
  readonly advice: { readonly proposalsBy?: string; readonly agendaBy?: string };
  /** Only for a constitutive meeting: whether it lies in time. */
  readonly constitutiveInTime: boolean | null;
};

/**
 * The deadlines of a council meeting, counted back from its day, which is not itself counted.
 *
 * @example
 * const answer = calculateDeadlines({ ruleSet: 'kkr-2022', meetingOn: '2024-06-18', kind: 'ordinary' });
 * answer.status === 'decided' && answer.agendaBy; // '2024-06-11'
 */
export function calculateDeadlines(input: DeadlineInput): Decided<MeetingDeadlines> | Refused {
  const fault = findDateFault(input.meetingOn);
  if (isRefused(fault)) return fault;
  const rules = findRuleSet(input.ruleSet);
  if (!rules)
    return refuse('unknown-rule-set', {
      ruleSet: input.ruleSet,
      known: formatList(ruleSets.map((set) => set.id)),
    });
  const notYet = input.meetingOn < rules.validFrom ? [steps.beforeRuleSet(rules, input.meetingOn)] : [];
  const answer = input.kind === 'extraordinary' ? forExtraordinary(rules) : forPlanned(input, rules);
  return decided([...notYet, ...answer.steps], answer.deadlines);
}

type Found = { readonly deadlines: MeetingDeadlines; readonly steps: readonly Step[] };

function forExtraordinary(rules: RuleSet): Found {
  const none = { proposalsBy: null, agendaBy: null, alliancesBy: null, constitutiveBy: null };
  return {
    deadlines: { ...none, advice: {}, constitutiveInTime: null },
    steps: [steps.extraordinary(rules)],
  };
}

function forPlanned(input: DeadlineInput, rules: RuleSet): Found {
  const proposalsBy = addDays(input.meetingOn, -rules.proposalDaysBefore);
  const agendaBy = addDays(input.meetingOn, -rules.agendaDaysBefore);
  const counted = [
    steps.proposals(rules, input.meetingOn, proposalsBy),
    steps.agenda(rules, input.meetingOn, agendaBy),
  ];
  const proposalAdvice = adviseFor(proposalsBy, input);
  const agendaAdvice = adviseFor(agendaBy, input);
  const advised = [proposalAdvice, agendaAdvice].flatMap((advice) => (advice ? [advice.step] : []));
  const advice = {
    ...(proposalAdvice ? { proposalsBy: proposalAdvice.date } : {}),
    ...(agendaAdvice ? { agendaBy: agendaAdvice.date } : {}),
  };
  const constitutive = input.kind === 'constitutive' ? forConstitutive(input, rules) : undefined;
  return {
    deadlines: { proposalsBy, agendaBy, advice, ...(constitutive?.deadlines ?? notConstitutive) },
    steps: [...counted, ...advised, ...(constitutive?.steps ?? [])],
  };
}

const notConstitutive = { alliancesBy: null, constitutiveBy: null, constitutiveInTime: null };

function adviseFor(deadline: string, options: WorkdayOptions): { date: string; step: Step } | undefined {
  const rest = findRestDay(deadline, options);
  if (rest === undefined) return undefined;
  const date = countWorkdaysBack(deadline, 1, options);
  return { date, step: steps.advice(deadline, rest, date) };
}

function forConstitutive(input: DeadlineInput, rules: RuleSet) {
  const alliancesBy = countWorkdaysBack(input.meetingOn, rules.allianceWorkingDaysBefore, input);
  const electionYear = lastElectionYear(input.meetingOn);
  const { month, day } = rules.constitutiveLatest;
  const constitutiveBy = isoDate(electionYear + 1, month, day);
  const constitutiveInTime = input.meetingOn <= constitutiveBy;
  return {
    deadlines: { alliancesBy, constitutiveBy, constitutiveInTime },
    steps: [
      steps.samePlanAsOrdinary(rules),
      steps.alliances(rules, input, alliancesBy),
      steps.constitutive(rules, electionDay(electionYear), constitutiveBy, input.meetingOn),
    ],
  };
}
