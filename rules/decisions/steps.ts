import { formatCount, formatWhole } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { Attendance, Count, ExtraMeetingInput, Thresholds, Verdict } from './model.ts';

const majorityLaw = (rules: RuleSet): string => `${rules.name} § 5, stk. 9`;
const members = (count: number): string => formatCount(count, 'medlem', 'medlemmer');

export function quorum({ seats, present }: Attendance, needed: number, rules: RuleSet): Step {
  const verdict = present >= needed ? 'Rådet er beslutningsdygtigt.' : 'Rådet er ikke beslutningsdygtigt.';
  return {
    text: `Af ${members(seats)} skal mindst halvdelen, altså ${formatWhole(needed)}, være til stede; der er ${formatWhole(present)}. ${verdict}`,
    law: majorityLaw(rules),
  };
}

export function notQuorate({ present }: Attendance, needed: number): string {
  return `Kun ${formatWhole(present)} er til stede; der skal ${formatWhole(needed)} til, før rådet kan beslutte noget.`;
}

export function count(votes: Count & Attendance, rules: RuleSet): Step {
  const silent = votes.present - votes.for - votes.against - votes.abstain;
  const others = silent > 0 ? `, ${formatWhole(silent)} har ikke stemt` : '';
  return {
    text: `For stemmer ${formatWhole(votes.for)}, imod ${formatWhole(votes.against)}; ${formatWhole(votes.abstain)} undlader${others}. Kun stemmer for og imod tæller.`,
    law: majorityLaw(rules),
  };
}

export function majority(outcome: Verdict['outcome'], rules: RuleSet): Step {
  const verdict =
    outcome === 'carried'
      ? 'Flere er for end imod: forslaget er vedtaget.'
      : 'Flere er imod end for: forslaget er forkastet.';
  return { text: verdict, law: majorityLaw(rules) };
}

export function equal(rules: RuleSet): Step {
  return { text: 'Stemmerne står lige. Så er formandens stemme udslagsgivende.', law: majorityLaw(rules) };
}

export function casting(outcome: Verdict['outcome'], rules: RuleSet): Step {
  const verdict =
    outcome === 'carried'
      ? 'Formanden stemmer for: forslaget er vedtaget.'
      : 'Formanden stemmer imod: forslaget er forkastet.';
  return { text: verdict, law: majorityLaw(rules) };
}

export function about(id: string, step: Step): Step {
  return { text: `Indstilling ${id}: ${step.text}`, law: step.law };
}

export function thresholds(seats: number, value: Thresholds, rules: RuleSet): Step[] {
  return [
    {
      text: `Rådet har ${members(seats)} og kan beslutte, når mindst halvdelen, altså ${formatWhole(value.quorum)}, er til stede.`,
      law: majorityLaw(rules),
    },
    {
      text: `Mindst en tredjedel, altså ${formatWhole(value.extraMeeting)}, kan kræve et møde.`,
      law: `${rules.name} § 5, stk. 2`,
    },
    {
      text: `Er alle til stede og stemmer alle, er ${formatWhole(value.allPresentMajority)} et flertal.`,
      law: majorityLaw(rules),
    },
  ];
}

export function extraMeeting(
  input: ExtraMeetingInput,
  required: number,
  granted: boolean,
  rules: RuleSet,
): Step {
  const wish = input.chairDemands
    ? 'Formanden ønsker mødet'
    : `${members(input.demandedBy)} af ${formatWhole(input.seats)} ønsker mødet, og der skal ${formatWhole(required)} til`;
  const verdict = granted ? 'mødet skal holdes' : 'mødet skal ikke holdes af den grund';
  return { text: `${wish}: ${verdict}.`, law: `${rules.name} § 5, stk. 2` };
}
