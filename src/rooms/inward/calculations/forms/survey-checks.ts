import type { ScalarField } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import { surveyGroup } from './survey.ts';

const roundedTo: ScalarField = {
  key: 'roundedTo',
  label: 'Andelene er afrundet til, i procent',
  type: 'percent',
  optional: true,
  hint: '1, når intet er skrevet. Skriv 0, når de er præcise.',
};

export const surveyCheckQuestions: readonly RuleQuestion[] = [
  {
    ...surveyGroup,
    kind: 'consistency',
    title: 'Kan to tabeller bygge på de samme svar?',
    purpose: 'Hold samlede tal op mod gruppernes lister over det mest valgte, og find det, der er umuligt.',
    fixed: { kind: 'consistency' },
    fields: [
      {
        key: 'totals',
        label: 'Samlede tal',
        type: 'rows',
        shape: 'map',
        columns: [
          { key: 'option', label: 'Svar', type: 'text' },
          { key: 'total', label: 'Krydser i alt', type: 'count' },
        ],
      },
      {
        key: 'groups',
        label: 'Gruppernes lister',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'group', label: 'Gruppe', type: 'text' },
          { key: 'respondents', label: 'Har svaret', type: 'count' },
          { key: 'list', label: 'Mest valgte, det første først', type: 'names' },
        ],
      },
    ],
    examples: [
      {
        text: 'Nøgleord i dag, KKR-undersøgelsen 2025',
        case: 'survey/keywords-today-against-the-lists-2025',
      },
      {
        text: 'Nøgleord fremadrettet, KKR-undersøgelsen 2025',
        case: 'survey/keywords-in-future-against-the-lists-2025',
      },
      { text: 'Lister, der passer', case: 'survey/lists-that-agree-with-the-totals' },
    ],
    showing: {
      headlines: [
        { text: 'De to tabeller kan godt bygge på de samme svar.', when: { consistent: true } },
        {
          text: 'De to tabeller kan ikke bygge på de samme svar: {contradictions:count} steder siger de imod hinanden.',
          when: { consistent: false },
        },
      ],
      facts: [{ key: 'consistent', label: 'Tallene kan passe sammen' }],
      lists: [
        {
          key: 'contradictions',
          caption: 'Det, der er umuligt',
          columns: [
            { key: 'ahead', label: 'Har for mange', as: 'text' },
            { key: 'total', label: 'Krydser' },
            { key: 'allowed', label: 'Højst muligt' },
            { key: 'behind', label: 'Holdt op mod', as: 'text' },
            { key: 'other', label: 'Krydser der' },
          ],
        },
      ],
    },
  },
  {
    ...surveyGroup,
    kind: 'comparison',
    title: 'Sammenlign to undersøgelser',
    purpose: 'Se, hvad der er gået frem og tilbage, med forbehold, når det ikke er de samme, der har svaret.',
    fixed: { kind: 'comparison' },
    fields: [
      { key: 'before.year', label: 'Første år', type: 'count' },
      { key: 'after.year', label: 'Andet år', type: 'count' },
      {
        key: 'before.figures',
        label: 'Tal',
        type: 'rows',
        shape: 'map',
        columns: [
          { key: 'figure', label: 'Spørgsmål', type: 'text' },
          { key: 'before', label: 'Første år', type: 'number' },
          { key: 'after', label: 'Andet år', type: 'number', into: 'after.figures' },
        ],
      },
      {
        key: 'unit',
        label: 'Tallene er',
        type: 'choice',
        options: [
          { value: 'mean', text: 'gennemsnit' },
          { value: 'percent', text: 'procent' },
          { value: 'count', text: 'antal' },
        ],
      },
      { key: 'sameRespondents', label: 'De samme har svaret begge år', type: 'yes-no' },
      {
        key: 'immaterial',
        label: 'Så lille en ændring er ingen',
        type: 'number',
        optional: true,
        hint: '0, når intet er skrevet.',
      },
    ],
    examples: [{ text: 'Tre udsagn, 2017 og 2025', case: 'survey/a-statement-in-two-surveys' }],
    showing: {
      headlines: [
        { text: '{rises:count} går frem, {falls:count} går tilbage, og {steady:count} er uændret.' },
      ],
      facts: [
        { key: 'rises', label: 'Går frem' },
        { key: 'falls', label: 'Går tilbage' },
        { key: 'steady', label: 'Stort set uændret' },
        { key: 'caveat', label: 'Forbehold: ikke de samme har svaret' },
      ],
      lists: [
        {
          key: 'changes',
          caption: 'Ændringen for hvert spørgsmål',
          columns: [
            { key: 'id', label: 'Spørgsmål', as: 'text' },
            { key: 'value', label: 'Ændring', as: 'decimal' },
          ],
        },
      ],
    },
  },
  {
    ...surveyGroup,
    kind: 'implied-share',
    title: 'Hvor stor en del må en gruppe være?',
    purpose: 'Regn baglæns fra en andel af alle og to gruppers egne andele.',
    fixed: { kind: 'implied-share' },
    fields: [
      { key: 'whole', label: 'Andel af alle i procent', type: 'percent' },
      { key: 'first.name', label: 'Den ene gruppe', type: 'text' },
      { key: 'first.share', label: 'Andel i den ene gruppe i procent', type: 'percent' },
      { key: 'second.name', label: 'Den anden gruppe', type: 'text' },
      { key: 'second.share', label: 'Andel i den anden gruppe i procent', type: 'percent' },
      roundedTo,
    ],
    examples: [
      { text: 'Kvinder og mænd, KL’s rundspørge 2020', case: 'survey/women-among-those-asked-2020' },
      { text: 'Tal, der ikke kan passe sammen', case: 'survey/a-whole-outside-its-parts' },
    ],
    showing: {
      headlines: [
        {
          text: 'Gruppen er omkring {share:percent} af alle; de afrundede tal tillader fra {low:percent} til {high:percent}.',
        },
      ],
      facts: [
        { key: 'share', label: 'Den ene gruppe er', as: 'percent' },
        { key: 'low', label: 'Mindst', as: 'percent' },
        { key: 'high', label: 'Højst', as: 'percent' },
      ],
    },
  },
  {
    ...surveyGroup,
    kind: 'sum',
    title: 'Passer andelene sammen?',
    purpose: 'Læg andele sammen, og se, om afrunding kan forklare, at de ikke giver 100 procent.',
    fixed: { kind: 'sum' },
    fields: [
      {
        key: 'shares',
        label: 'Andele',
        type: 'rows',
        shape: 'map',
        columns: [
          { key: 'answer', label: 'Svar', type: 'text' },
          { key: 'share', label: 'Procent', type: 'percent' },
        ],
      },
      { key: 'severalAnswers', label: 'Hver kunne give flere svar', type: 'yes-no' },
      roundedTo,
    ],
    examples: [
      { text: 'Flere svar mulige, KL’s rundspørge 2020', case: 'survey/sources-named-by-women-2020' },
      { text: 'Ét svar hver og for meget', case: 'survey/one-answer-each-and-a-sum-too-large' },
    ],
    showing: {
      headlines: [
        { text: 'Andelene er tilsammen {sum:percent}, og det kan passe.', when: { consistent: true } },
        { text: 'Andelene er tilsammen {sum:percent}, og det kan ikke passe.', when: { consistent: false } },
      ],
      facts: [
        { key: 'sum', label: 'Andelene er tilsammen', as: 'percent' },
        { key: 'consistent', label: 'Det kan passe' },
      ],
    },
  },
];
