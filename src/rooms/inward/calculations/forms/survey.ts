import type { Column, ScalarField } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';

export const surveyGroup = { rule: 'survey', group: 'Undersøgelser' } as const;

export const smallestGroupField: ScalarField = {
  key: 'smallestGroup',
  label: 'Mindste gruppe, der vises',
  type: 'count',
  optional: true,
  hint: '5, når intet er skrevet.',
};

export const rankingField: ScalarField = {
  key: 'ranking',
  label: 'Når flere står lige',
  type: 'choice',
  options: [
    { value: 'competition', text: 'springes pladserne efter dem over: 1, 2, 2, 4' },
    { value: 'dense', text: 'fortsætter rækken: 1, 2, 2, 3' },
  ],
};

const printed: Column = { key: 'printed', label: 'Trykt svarprocent', type: 'count', optional: true };
const steps = [1, 2, 3, 4, 5];

export const surveyQuestions: readonly RuleQuestion[] = [
  {
    ...surveyGroup,
    kind: 'response-rates',
    title: 'Svarprocenter',
    purpose: 'Se, hvor mange der har svaret i hver gruppe og i alt, og om de trykte tal passer.',
    fixed: { kind: 'response-rates' },
    fields: [
      {
        key: 'groups',
        label: 'Grupper',
        type: 'rows',
        shape: 'list',
        hint: 'En gruppe kan deles, for eksempel i borgmestre og øvrige, med en række til hver del.',
        columns: [
          { key: 'group', label: 'Gruppe', type: 'text' },
          { key: 'segment', label: 'Del', type: 'text', optional: true },
          { key: 'population', label: 'Spurgt', type: 'count' },
          { key: 'answered', label: 'Svaret', type: 'count' },
          printed,
        ],
      },
      {
        key: 'populations',
        label: 'Hele grupper, som kilden har dem',
        type: 'rows',
        shape: 'map',
        optional: true,
        columns: [
          { key: 'group', label: 'Gruppe', type: 'text' },
          { key: 'population', label: 'Medlemmer', type: 'count', optional: true },
          { ...printed, into: 'printed.groups' },
        ],
      },
      {
        key: 'printed.segments',
        label: 'Trykte svarprocenter for delene i alt',
        type: 'rows',
        shape: 'map',
        optional: true,
        columns: [
          { key: 'segment', label: 'Del', type: 'text' },
          { ...printed, optional: true },
        ],
      },
      { key: 'printed.total', label: 'Trykt svarprocent i alt', type: 'count', optional: true },
      smallestGroupField,
    ],
    examples: [
      { text: 'KKR-undersøgelsen 2025', case: 'survey/response-rates-of-the-five-councils-2025' },
      { text: 'En trykt svarprocent, der ikke passer', case: 'survey/a-printed-rate-that-does-not-agree' },
    ],
    showing: {
      headlines: [
        { text: 'Svarprocenten i alt er {total.percent} pct.' },
        { text: 'Der er {rates:count} svarprocenter.' },
      ],
      facts: [
        { key: 'total.percent', label: 'Svarprocent i alt' },
        { key: 'total.answered', label: 'Har svaret' },
        { key: 'total.population', label: 'Er spurgt' },
        { key: 'tooFew', label: 'For få til, at svarene kan vises' },
      ],
      byGroup: {
        caption: 'Svarprocenten i hver gruppe',
        group: 'Gruppe',
        of: '',
        columns: [
          { key: 'groups', pick: 'percent', label: 'Svarprocent' },
          { key: 'groups', pick: 'answered', label: 'Svaret' },
          { key: 'groups', pick: 'population', label: 'Spurgt' },
        ],
      },
      lists: [
        {
          key: 'rates',
          caption: 'Hver gruppes dele',
          columns: [
            { key: 'group', label: 'Gruppe', as: 'text' },
            { key: 'segment', label: 'Del', as: 'text' },
            { key: 'answered', label: 'Svaret' },
            { key: 'population', label: 'Spurgt' },
            { key: 'percent', label: 'Svarprocent' },
          ],
        },
        {
          key: 'deviations',
          caption: 'Trykte tal, der afviger fra de beregnede',
          columns: [
            { key: 'of', label: 'Tal' },
            { key: 'id', label: 'Gruppe', as: 'text' },
            { key: 'printed', label: 'Trykt' },
            { key: 'computed', label: 'Beregnet' },
          ],
        },
      ],
    },
  },
  {
    ...surveyGroup,
    kind: 'likert',
    title: 'Udsagn på en skala fra 1 til 5',
    purpose: 'Find gennemsnit og fordeling for hvert udsagn og hver gruppe, uden at små grupper vises.',
    fixed: { kind: 'likert', scale: { min: 1, max: 5 } },
    fields: [
      {
        key: 'statements',
        label: 'Svar',
        type: 'rows',
        shape: 'list',
        hint: 'En række til hvert udsagn og hver gruppe.',
        columns: [
          { key: 'statement', label: 'Udsagn', type: 'text' },
          { key: 'group', label: 'Gruppe', type: 'text', optional: true },
          ...steps.map(
            (step): Column => ({
              key: `answers.${step}`,
              label: `Svar ${step}`,
              type: 'count',
              optional: true,
            }),
          ),
          { key: 'dontKnow', label: 'Ved ikke', type: 'count', optional: true },
        ],
      },
      rankingField,
      smallestGroupField,
    ],
    examples: [
      { text: 'Borgmestre og øvrige', case: 'survey/a-statement-by-mayors-and-others' },
      { text: 'En gruppe på fire', case: 'survey/four-answers-are-not-shown' },
    ],
    showing: {
      headlines: [{ text: '{statements:count} udsagn er regnet sammen.' }],
      facts: [],
      byGroup: {
        caption: 'Hvert udsagn, alle grupper sammen',
        group: 'Udsagn',
        of: '',
        columns: [
          { key: 'statements', pick: 'overall.mean', label: 'Gennemsnit', as: 'decimal' },
          { key: 'statements', pick: 'rank', label: 'Plads' },
          { key: 'statements', pick: 'overall.respondents', label: 'Svar' },
          { key: 'statements', pick: 'overall.dontKnow', label: 'Ved ikke' },
        ],
      },
      lists: [
        {
          key: 'table',
          caption: 'Hver gruppes gennemsnit',
          columns: [
            { key: 'statement', label: 'Udsagn', as: 'text' },
            { key: 'group', label: 'Gruppe', as: 'text' },
            { key: 'mean', label: 'Gennemsnit', as: 'decimal' },
            { key: 'respondents', label: 'Svar' },
            { key: 'hidden', label: 'Ikke vist' },
          ],
        },
      ],
    },
  },
];
