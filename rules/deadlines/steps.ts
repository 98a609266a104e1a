import { formatDate, formatWeekday } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { weekdayOf } from './civil-date.ts';
import type { WorkdayOptions } from './workdays.ts';

const day = (date: string): string => `${formatWeekday(weekdayOf(date))} den ${formatDate(date)}`;

export function proposals(rules: RuleSet, meetingOn: string, by: string): Step {
  return {
    text: `Et medlem kan stille forslag senest ${rules.proposalDaysBefore} dage før mødet ${day(meetingOn)}, altså til og med ${day(by)}.`,
    law: `${rules.name} § 5, stk. 4`,
  };
}

export function agenda(rules: RuleSet, meetingOn: string, by: string): Step {
  return {
    text: `Dagsordenen skal være sendt ud senest samme ugedag i ugen før mødet ${day(meetingOn)}, altså ${day(by)}.`,
    law: `${rules.name} § 5, stk. 5`,
  };
}

export function advice(deadline: string, rest: string, earlier: string): Step {
  return {
    text: `Fristen ${formatDate(deadline)} falder på en dag, hvor der ikke arbejdes (${rest}). Fristen flyttes ikke, men vær færdig ${day(earlier)}.`,
    law: 'sædvanlig praksis ved frister, der regnes bagud',
  };
}

export function extraordinary(rules: RuleSet): Step {
  return {
    text: 'Fristerne for forslag og dagsorden gælder ordinære møder. For et ekstraordinært møde er der ingen frist.',
    law: `${rules.name} § 5, stk. 2, 4 og 5`,
  };
}

export function samePlanAsOrdinary(rules: RuleSet): Step {
  return {
    text: 'Det konstituerende møde regnes her med samme frister for forslag og dagsorden som et ordinært møde; det er en fortolkning.',
    law: `${rules.name} § 5, stk. 4 og 5`,
  };
}

export function alliances(
  rules: RuleSet,
  input: WorkdayOptions & { readonly meetingOn: string },
  by: string,
): Step {
  const saturday = input.saturdayIsWorkday
    ? 'lørdag er regnet som hverdag'
    : 'lørdag er ikke regnet som hverdag';
  return {
    text: `Valgforbund skal være meddelt senest ${rules.allianceWorkingDaysBefore} hverdage før mødet ${day(input.meetingOn)}. Mødedagen tælles ikke med, og ${saturday}: sidste dag er ${day(by)}.`,
    law: `${rules.name} § 4, stk. 2`,
  };
}

export function constitutive(rules: RuleSet, electedOn: string, by: string, meetingOn: string): Step {
  const verdict = meetingOn <= by ? 'overholder fristen' : 'overholder ikke fristen';
  return {
    text: `Det konstituerende møde skal holdes efter kommunalvalget den ${formatDate(electedOn)} og senest ${formatDate(by)}. Mødet den ${formatDate(meetingOn)} ${verdict}.`,
    law: `${rules.name} § 4, stk. 1`,
  };
}

export function beforeRuleSet(rules: RuleSet, meetingOn: string): Step {
  return {
    text: `Mødet den ${formatDate(meetingOn)} ligger, før forretningsordenen trådte i kraft den ${formatDate(rules.validFrom)}; fristerne er regnet efter den alligevel.`,
    law: `${rules.name} § 6, stk. 2 (ikrafttræden)`,
  };
}

/** The half-year ends with its second and fourth quarter. */
export function quarter(year: number, number: number, from: string, to: string): Step {
  return {
    text: `${number}. kvartal ${year} er fra ${formatDate(from)} til og med ${formatDate(to)}; «senest i ${number}. kvartal» er senest den dag.`,
    law: 'aftalens frist, regnet i kalenderkvartaler',
  };
}
