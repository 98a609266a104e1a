import { type Step, tellings } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { DecisionKinds } from './kinds.ts';
import type { Attendance, Count, ExtraMeetingInput, Thresholds, Verdict } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<DecisionKinds>(danish, english);
const majorityLaw = (rules: RuleSet): string => `${rules.name} § 5, stk. 9`;
const extraMeetingLaw = (rules: RuleSet): string => `${rules.name} § 5, stk. 2`;

/** Which recommendation the next steps are about, where there are several. */
export const about = (id: string, rules: RuleSet): Step =>
  tell('decision-recommendation', majorityLaw(rules), { id });

export const quorum = ({ seats, present }: Attendance, needed: number, rules: RuleSet): Step =>
  tell('decision-quorum', majorityLaw(rules), {
    seats,
    needed,
    present,
    quorate: present >= needed,
  });

export function count(votes: Count & Attendance, rules: RuleSet): Step {
  const { for: yes, against, abstain, present } = votes;
  const silent = present - yes - against - abstain;
  return tell('decision-count', majorityLaw(rules), { for: yes, against, abstain, silent });
}

export const majority = (outcome: Verdict['outcome'], rules: RuleSet): Step =>
  tell('decision-majority', majorityLaw(rules), { outcome });

export const equal = (rules: RuleSet): Step => tell('decision-equal', majorityLaw(rules), {});

export const casting = (outcome: Verdict['outcome'], rules: RuleSet): Step =>
  tell('decision-casting-vote', majorityLaw(rules), { outcome });

export const thresholds = (seats: number, value: Thresholds, rules: RuleSet): Step[] => [
  tell('decision-quorum-needed', majorityLaw(rules), { seats, needed: value.quorum }),
  tell('decision-extra-meeting-needed', extraMeetingLaw(rules), { needed: value.extraMeeting }),
  tell('decision-majority-of-all', majorityLaw(rules), { needed: value.allPresentMajority }),
];

export const extraMeeting = (
  { chairDemands, demandedBy, seats }: ExtraMeetingInput,
  required: number,
  granted: boolean,
  rules: RuleSet,
): Step =>
  tell('decision-extra-meeting', extraMeetingLaw(rules), {
    chairDemands,
    demandedBy,
    seats,
    required,
    granted,
  });
