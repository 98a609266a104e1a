import type { RuleQuestion } from '../model/question.ts';
import { lawField, roundingUnitField } from './common-fields.ts';

export const indexationQuestions: readonly RuleQuestion[] = [
  {
    rule: 'indexation',
    group: 'Penge',
    title: 'Regulér et beløb med pris og løn',
    purpose: 'Før en opkrævning eller et budget frem med ét eller flere års P/L-sats.',
    fields: [
      { key: 'amountOere', label: 'Beløb i kroner', type: 'amount' },
      {
        key: 'rates',
        label: 'Satser i procent',
        type: 'percents',
        hint: 'Én sats på hver linje, det første år øverst, for eksempel 1,5.',
      },
      roundingUnitField,
      {
        key: 'roundEveryYear',
        label: 'Afrund efter hvert år',
        type: 'yes-no',
        hint: 'Ellers afrundes kun til sidst.',
      },
      { ...lawField, label: 'Aftale, reguleringen hviler på' },
    ],
    examples: [
      { text: 'Nordjysk Socialaftales opkrævning 2021', case: 'indexation/social-agreement-levy-2021' },
      { text: 'To år, afrundet hvert år', case: 'indexation/two-years-rounded-every-year' },
    ],
    showing: {
      headlines: [{ text: 'Beløbet bliver {amountOere}, en ændring på {changeOere}.' }],
      facts: [
        { key: 'amountOere', label: 'Reguleret beløb', as: 'kroner' },
        { key: 'changeOere', label: 'Ændring', as: 'kroner' },
      ],
    },
  },
];
