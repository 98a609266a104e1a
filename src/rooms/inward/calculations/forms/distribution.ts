import type { Column } from '../../../../questions/index.ts';
import { municipality } from '../model/municipalities.ts';
import type { RuleQuestion } from '../model/question.ts';
import { roundingUnitField, roundingUnits } from './common-fields.ts';

const group = 'Penge';
const payer: Column = { key: 'id', label: 'Kommune', type: 'text' };

export const distributionQuestions: readonly RuleQuestion[] = [
  {
    rule: 'distribution',
    group,
    title: 'Fordel et beløb efter en nøgle',
    asked: 'Hvordan fordeles en regning mellem kommunerne?',
    purpose:
      'Fordel en regning eller en bevilling mellem kommuner efter folketal, børnetal eller en anden vægt.',
    fields: [
      { key: 'amountOere', label: 'Beløb i kroner', type: 'amount' },
      { ...roundingUnitField, label: 'Andelene regnes i' },
      {
        key: 'rounding',
        label: 'Afrunding',
        type: 'choice',
        options: [
          { value: 'half-up', text: 'Hver andel for sig' },
          { value: 'largest-remainder', text: 'Største rest, så summen passer' },
        ],
      },
      {
        key: 'weights',
        label: 'Fordelingsnøgle',
        type: 'rows',
        shape: 'map',
        columns: [
          payer,
          { key: 'weight', label: 'Vægt', type: 'count' },
          { key: 'before', label: 'Vægt året før', type: 'count', optional: true, into: 'previous.weights' },
          {
            key: 'printed',
            label: 'Trykt andel i kroner',
            type: 'amount',
            optional: true,
            into: 'printed.sharesOere',
          },
          {
            key: 'printedDifference',
            label: 'Trykt forskel i kroner',
            type: 'amount',
            optional: true,
            into: 'printed.differencesOere',
          },
        ],
      },
      {
        key: 'include',
        label: 'Deltager',
        type: 'lines',
        optional: true,
        hint: 'Kun når nogle står udenfor: én deltager på hver linje.',
      },
      { key: 'previous.amountOere', label: 'Beløb året før i kroner', type: 'amount', optional: true },
      { key: 'printed.sumOere', label: 'Trykt sum i kroner', type: 'amount', optional: true },
      {
        key: 'printed.differenceSumOere',
        label: 'Trykt sum af forskelle i kroner',
        type: 'amount',
        optional: true,
      },
      { key: 'law', label: 'Aftale eller lov, nøglen hviler på', type: 'text', optional: true },
    ],
    takesLots: true,
    examples: [
      { text: 'Børnehus Nord 2021, med de trykte tal', case: 'distribution/childrens-house-nord-2021' },
      { text: 'En kommune står udenfor', case: 'distribution/one-municipality-opts-out' },
      { text: 'Den sidste krone kræver lodtrækning', case: 'distribution/the-last-krone-needs-a-lot' },
    ],
    showing: {
      headlines: [
        {
          text: '{asked.amountOere:kroner} er fordelt på {sharesOere:count} deltagere; andelene giver tilsammen {sumOere}.',
        },
      ],
      facts: [
        { key: 'sumOere', label: 'Sum af andelene', as: 'kroner' },
        { key: 'differenceOere', label: 'Forskel til beløbet', as: 'kroner' },
        { key: 'reconciles', label: 'Summen passer' },
        { key: 'optedOut', label: 'Står udenfor' },
      ],
      byGroup: {
        caption: 'Andelen til hver kommune',
        group: 'Kommune',
        drawn: { keys: ['before', 'weight'], as: 'share' },
        columns: [
          { key: 'sharesOere', label: 'Andel', as: 'kroner' },
          { key: 'differencesOere', label: 'Forskel til året før', as: 'kroner' },
        ],
      },
      lists: [
        {
          key: 'deviations',
          caption: 'Trykte tal, der ikke passer',
          columns: [
            { key: 'of', label: 'Tal' },
            { key: 'id', label: 'Kommune', as: municipality },
            { key: 'printedOere', label: 'Trykt', as: 'kroner' },
            { key: 'computedOere', label: 'Efterregnet', as: 'kroner' },
            { key: 'differenceOere', label: 'Forskel', as: 'kroner' },
          ],
        },
      ],
    },
  },
  {
    rule: 'distribution',
    kind: 'reconcile',
    group,
    title: 'Stem dele af med en sum',
    purpose: 'Se, om en række beløb giver den sum, der står, og om en forskel kan være afrunding.',
    fixed: { kind: 'reconcile', counted: 'oere' },
    fields: [
      { key: 'total', label: 'Sum i kroner', type: 'amount' },
      { key: 'unit', label: 'Beløbene er afrundet til', type: 'choice', options: roundingUnits },
      {
        key: 'parts',
        label: 'Beløb',
        type: 'rows',
        shape: 'map',
        columns: [payer, { key: 'amount', label: 'Kroner', type: 'amount' }],
      },
    ],
    examples: [
      {
        text: 'Erhvervshus Midtjylland 2022',
        case: 'distribution/business-house-grant-midtjylland-2022',
      },
    ],
    showing: {
      headlines: [
        { text: 'Beløbene giver {sum:kroner}, og det stemmer.', when: { reconciles: true } },
        {
          text: 'Beløbene giver {sum:kroner}. Det er ikke den trykte sum, men forskellen på {difference:kroner} kan være afrunding.',
          when: { withinRounding: true },
        },
        {
          text: 'Beløbene giver {sum:kroner}. Forskellen til den trykte sum er {difference:kroner} og kan ikke være afrunding.',
        },
      ],
      facts: [
        { key: 'sum', label: 'Delene giver', as: 'kroner' },
        { key: 'difference', label: 'Forskel', as: 'kroner' },
        { key: 'reconciles', label: 'Stemmer' },
        { key: 'withinRounding', label: 'Forskellen kan være afrunding' },
      ],
      byGroup: {
        caption: 'Hver dels andel af summen',
        group: 'Kommune',
        columns: [{ key: 'percentOfTotal', label: 'Procent af summen', as: 'decimal' }],
      },
    },
  },
];
