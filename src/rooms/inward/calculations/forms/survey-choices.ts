import type { RuleQuestion } from '../model/question.ts';
import { rankingField, smallestGroupField, surveyGroup } from './survey.ts';

const moments = [
  { value: 'i dag', text: 'I dag' },
  { value: 'fremadrettet', text: 'Fremadrettet' },
];

const columnOf = (moment: string, label: string) =>
  ({
    key: `columns.${moment}.ranked`,
    caption: `Rangordenen ${label}`,
    columns: [
      { key: 'rank', label: 'Plads' },
      { key: 'option', label: 'Svar', as: 'text' },
      { key: 'marks', label: 'Krydser' },
      { key: 'share', label: 'Af dem, der har svaret', as: 'percent' },
    ],
  }) as const;

export const surveyChoiceQuestions: readonly RuleQuestion[] = [
  {
    ...surveyGroup,
    kind: 'multi-choice',
    title: 'Flere valg, i dag og fremadrettet',
    purpose: 'Tæl krydser, hvor hver kan vælge flere, rangordn dem, og se, hvad der flytter sig.',
    fixed: { kind: 'multi-choice' },
    fields: [
      {
        key: 'columns',
        label: 'Hvor mange der har svaret',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'id', label: 'Spørgsmål', type: 'choice', options: moments },
          { key: 'respondents', label: 'Har svaret', type: 'count', optional: true },
        ],
      },
      {
        key: 'options',
        label: 'Svarmuligheder',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'option', label: 'Svar', type: 'text' },
          { key: 'marks.i dag', label: 'Krydser i dag', type: 'count', optional: true },
          { key: 'marks.fremadrettet', label: 'Krydser fremadrettet', type: 'count', optional: true },
        ],
      },
      {
        key: 'limit',
        label: 'Højst så mange krydser hver',
        type: 'count',
        optional: true,
      },
      { key: 'compare.from', label: 'Sammenlign fra', type: 'choice', options: moments, optional: true },
      { key: 'compare.to', label: 'Sammenlign til', type: 'choice', options: moments, optional: true },
      {
        key: 'top',
        label: 'Pladser i toppen',
        type: 'count',
        optional: true,
        hint: '5, når intet er skrevet.',
      },
      rankingField,
    ],
    examples: [
      { text: '15 nøgleord, KKR-undersøgelsen 2025', case: 'survey/keywords-today-and-in-future-2025' },
    ],
    showing: {
      facts: [
        { key: 'columns.i dag.top', label: 'Øverst i dag' },
        { key: 'columns.fremadrettet.top', label: 'Øverst fremadrettet' },
        { key: 'columns.i dag.sum', label: 'Krydser i dag' },
        { key: 'columns.fremadrettet.sum', label: 'Krydser fremadrettet' },
        { key: 'columns.i dag.average', label: 'Krydser hver i dag', as: 'decimal' },
        { key: 'columns.fremadrettet.average', label: 'Krydser hver fremadrettet', as: 'decimal' },
      ],
      byGroup: {
        caption: 'Hvert svar, i dag og fremadrettet',
        group: 'Svar',
        of: 'options',
        drawn: { keys: ['marks.i dag', 'marks.fremadrettet'] },
        columns: [{ key: 'changes', label: 'Ændring' }],
      },
      lists: [columnOf('i dag', 'i dag'), columnOf('fremadrettet', 'fremadrettet')],
    },
  },
  {
    ...surveyGroup,
    kind: 'multi-choice-groups',
    title: 'Flere valg, fordelt på grupper',
    purpose: 'Rangordn svarene i hver gruppe, uden at små grupper vises eller kan regnes ud.',
    fixed: { kind: 'multi-choice' },
    fields: [
      {
        key: 'columns',
        label: 'Grupper',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'id', label: 'Gruppe', type: 'text' },
          { key: 'respondents', label: 'Har svaret', type: 'count', optional: true },
        ],
      },
      {
        key: 'options',
        label: 'Krydser',
        type: 'rows',
        shape: 'grouped',
        hint: 'En række til hvert svar og hver gruppe.',
        columns: [
          { key: 'option', label: 'Svar', type: 'text' },
          { key: 'column', label: 'Gruppe', type: 'text' },
          { key: 'marks', label: 'Krydser', type: 'count' },
        ],
      },
      {
        key: 'whole',
        label: 'Gruppen med alle',
        type: 'text',
        optional: true,
        hint: 'Når én af grupperne er alle de andre tilsammen.',
      },
      { key: 'limit', label: 'Højst så mange krydser hver', type: 'count', optional: true },
      {
        key: 'top',
        label: 'Pladser i toppen',
        type: 'count',
        optional: true,
        hint: '5, når intet er skrevet.',
      },
      rankingField,
      smallestGroupField,
    ],
    examples: [
      { text: 'En gruppe på fire skjules', case: 'survey/a-small-group-and-one-more-are-hidden' },
      { text: 'Bemærkninger i fritekst', case: 'survey/themes-of-free-text-2025' },
      { text: 'To deler den sidste plads', case: 'survey/two-share-the-last-place' },
    ],
    showing: {
      facts: [],
      byGroup: {
        caption: 'Hver gruppes svar',
        group: 'Gruppe',
        of: 'columns',
        columns: [
          { key: 'columns', pick: 'sum', label: 'Krydser' },
          { key: 'columns', pick: 'average', label: 'Krydser hver', as: 'decimal' },
          { key: 'columns', pick: 'top', label: 'Øverst' },
        ],
      },
      lists: [
        {
          key: 'hidden',
          caption: 'Grupper, der ikke vises',
          columns: [
            { key: 'id', label: 'Gruppe', as: 'text' },
            { key: 'value', label: 'Hvorfor' },
          ],
        },
      ],
    },
  },
];
