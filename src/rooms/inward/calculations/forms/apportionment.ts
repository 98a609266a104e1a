import type { RuleQuestion } from '../model/question.ts';

export const apportionmentQuestions: readonly RuleQuestion[] = [
  {
    rule: 'apportionment',
    group: 'Pladser og sammensætning',
    title: 'Fordel pladser efter stemmer',
    asked: 'Hvor mange pladser får hver liste?',
    purpose: 'Regn ud, hvor mange pladser hver liste eller gruppe får i forhold til sine stemmer.',
    fields: [
      {
        key: 'method',
        label: 'Metode',
        type: 'choice',
        options: [
          { value: 'dhondt', text: 'd’Hondt (største kvotienter)' },
          { value: 'sainte-lague', text: 'Sainte-Laguë' },
          { value: 'largest-remainder', text: 'Største brøk' },
          { value: 'adams', text: 'Adams' },
          { value: 'exact-quota', text: 'Fuld dækning af hver kvote' },
        ],
      },
      {
        key: 'seats',
        label: 'Antal pladser',
        type: 'count',
        optional: true,
        hint: 'Ved fuld dækning findes antallet af beregningen og skal ikke skrives.',
      },
      {
        key: 'groups',
        label: 'Grupper',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'id', label: 'Gruppe', type: 'text' },
          { key: 'votes', label: 'Stemmer', type: 'count' },
          { key: 'candidates', label: 'Kandidater', type: 'count', optional: true },
          { key: 'minimum', label: 'Mindst', type: 'count', optional: true, into: 'minimum' },
          { key: 'maximum', label: 'Højst', type: 'count', optional: true, into: 'maximum' },
        ],
      },
      {
        key: 'alliances',
        label: 'Valgforbund',
        type: 'sets',
        optional: true,
        hint: 'Ét forbund på hver linje, for eksempel: V, C',
      },
    ],
    compared: { field: 'method', values: ['dhondt', 'sainte-lague', 'largest-remainder'] },
    takesLots: true,
    examples: [
      {
        text: 'KL’s bestyrelse efter valget i 2021: 17 pladser',
        case: 'apportionment/kl-board-after-the-2021-election',
      },
      { text: 'Et valgforbund vinder en plads', case: 'apportionment/alliance-wins-a-seat' },
      { text: 'Tre lister står lige om to pladser', case: 'apportionment/three-level-for-two-seats' },
    ],
    showing: {
      headlines: [{ text: 'Pladserne fordeles sådan: {seats:list}.' }],
      seats: 'seats',
      facts: [],
      byGroup: {
        caption: 'Pladser til hver gruppe',
        group: 'Gruppe',
        drawn: { keys: ['votes', 'seats'], as: 'share' },
        columns: [
          { key: 'seats', label: 'Pladser' },
          { key: 'decided', label: 'Sikre pladser' },
          { key: 'quotas', label: 'Kvote' },
        ],
      },
    },
  },
];
