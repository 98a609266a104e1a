import type { RuleQuestion } from '../model/question.ts';

const group = 'Valg';

export const electionQuestions: readonly RuleQuestion[] = [
  {
    rule: 'election',
    kind: 'majority',
    group,
    title: 'Vælg én person ved flertal',
    purpose: 'Følg et valg til én post gennem op til tre afstemninger og eventuel lodtrækning.',
    fixed: { kind: 'majority' },
    fields: [
      { key: 'present', label: 'Fremmødte medlemmer', type: 'count' },
      {
        key: 'rounds',
        label: 'Stemmer i hver afstemning',
        type: 'rows',
        shape: 'ballots',
        hint: 'Blanke stemmer skrives i en række med navnet blank. Lad de afstemninger stå tomme, som ikke er holdt.',
        columns: [
          { key: 'id', label: 'Kandidat', type: 'text' },
          { key: 'first', label: '1. afstemning', type: 'count', optional: true },
          { key: 'second', label: '2. afstemning', type: 'count', optional: true },
          { key: 'third', label: '3. afstemning', type: 'count', optional: true },
        ],
      },
    ],
    takesLots: true,
    examples: [
      { text: 'Flertal i første afstemning', case: 'elections/majority-in-the-first-ballot' },
      { text: 'Bunden tredje afstemning', case: 'elections/bound-third-ballot' },
      { text: 'Lige mange stemmer i tredje afstemning', case: 'elections/equal-votes-in-the-third-ballot' },
    ],
    showing: {
      headlines: [{ text: '{elected} er valgt.' }],
      facts: [
        { key: 'elected', label: 'Valgt' },
        { key: 'round', label: 'Afstemning' },
        { key: 'by', label: 'Afgjort ved' },
        { key: 'nextRound', label: 'Næste afstemning' },
        { key: 'candidates', label: 'Kandidater i næste afstemning' },
      ],
    },
  },
  {
    rule: 'election',
    kind: 'proportional',
    group,
    title: 'Vælg flere ved forholdstal',
    purpose: 'Fordel flere pladser mellem valggrupper efter, hvor mange medlemmer hver gruppe har.',
    fixed: { kind: 'proportional' },
    fields: [
      { key: 'seats', label: 'Antal pladser', type: 'count' },
      { key: 'present', label: 'Fremmødte medlemmer', type: 'count', optional: true },
      {
        key: 'groups',
        label: 'Valggrupper',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'id', label: 'Gruppe', type: 'text' },
          { key: 'members', label: 'Medlemmer', type: 'count' },
        ],
      },
      {
        key: 'givenUp',
        label: 'Pladser, der overlades til en anden gruppe',
        type: 'rows',
        shape: 'list',
        optional: true,
        columns: [
          { key: 'from', label: 'Fra gruppe', type: 'text' },
          { key: 'to', label: 'Til gruppe', type: 'text' },
        ],
      },
    ],
    takesLots: true,
    examples: [
      { text: 'Tre pladser mellem grupper på 9, 5 og 4', case: 'elections/three-seats-by-heads' },
      { text: 'En gruppe overlader en plads', case: 'elections/a-seat-given-up' },
      { text: 'To grupper står lige om den sidste plads', case: 'elections/equal-groups-for-the-last-seat' },
    ],
    showing: {
      headlines: [{ text: 'Valgt bliver: {seats:list}.' }],
      seats: 'seats',
      facts: [],
      byGroup: {
        caption: 'Pladser til hver gruppe',
        group: 'Gruppe',
        columns: [
          { key: 'seats', label: 'Pladser' },
          { key: 'decided', label: 'Sikre pladser' },
        ],
      },
      lists: [
        {
          key: 'order',
          caption: 'Rækkefølgen, pladserne falder i',
          columns: [
            { key: 'rank', label: 'Nr.' },
            { key: 'group', label: 'Gruppe' },
            { key: 'quotient', label: 'Kvotient' },
          ],
        },
      ],
    },
  },
  {
    rule: 'election',
    kind: 'presidency',
    group,
    title: 'Find formand og næstformand',
    purpose: 'Se, hvilke partier der har ret til formandskabet ud fra stemmer og valgforbund.',
    fixed: { kind: 'presidency' },
    fields: [
      {
        key: 'votes',
        label: 'Stemmer i regionen',
        type: 'rows',
        shape: 'map',
        columns: [
          { key: 'id', label: 'Parti', type: 'text' },
          { key: 'votes', label: 'Stemmer', type: 'count' },
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
    takesLots: true,
    examples: [
      { text: 'Midtjylland i 2022', case: 'elections/presidency-of-midtjylland-2022' },
      { text: 'Et valgforbund slår det største parti', case: 'elections/an-alliance-takes-the-chair' },
      { text: 'To partier med lige mange stemmer', case: 'elections/equal-votes-for-the-chair' },
    ],
    showing: {
      headlines: [{ text: '{chair} udpeger formanden og {viceChair} næstformanden.' }],
      facts: [
        { key: 'chair', label: 'Formand' },
        { key: 'viceChair', label: 'Næstformand' },
        { key: 'decided.chair', label: 'Formand' },
      ],
    },
  },
];
