import type { Column } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import { lawField } from './common-fields.ts';

const houses = ['Hovedstaden', 'Sjælland', 'Sydjylland', 'Fyn', 'Midtjylland', 'Nordjylland'];
const advisers = houses.map(
  (house): Column => ({ key: `advisers.${house}`, label: house, type: 'count', optional: true }),
);

export const staffingQuestions: readonly RuleQuestion[] = [
  {
    rule: 'staffing',
    group: 'Penge',
    title: 'Bevilling til udstationerede rådgivere',
    purpose:
      'Se, hvad hvert erhvervshus betaler efter folketal, hvad det får til kontorplads, og hvad et år giver videre til det næste.',
    fields: [
      {
        key: 'houses',
        label: 'Erhvervshuse',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'id', label: 'Erhvervshus', type: 'text' },
          { key: 'population', label: 'Folketal', type: 'count' },
          {
            key: 'special',
            label: 'Lovet antal rådgivere, når det er mere end 1',
            type: 'count',
            optional: true,
          },
        ],
      },
      {
        key: 'years',
        label: 'Rådgivere og forbrug år for år',
        type: 'rows',
        shape: 'list',
        hint: 'Antal rådgivere i hvert hus; et tomt felt er ingen.',
        columns: [
          { key: 'year', label: 'År', type: 'count' },
          { key: 'spentOere', label: 'Brugt i kroner', type: 'amount' },
          ...advisers,
        ],
      },
      {
        key: 'grantOere',
        label: 'Bevilling om året i kroner',
        type: 'amount',
        optional: true,
        hint: '7.500.000, når intet er skrevet.',
      },
      {
        key: 'deskOerePerAdviser',
        label: 'Kontorpladsbeløb pr. rådgiver i kroner',
        type: 'amount',
        optional: true,
        hint: '50.000, når intet er skrevet.',
      },
      {
        key: 'deskFrom',
        label: 'Kontorpladsbeløbet betales',
        type: 'choice',
        options: [
          { value: 'beside', text: 'ved siden af bevillingen' },
          { value: 'grant', text: 'af bevillingen' },
        ],
      },
      {
        key: 'minimum',
        label: 'Husene holdes op mod',
        type: 'choice',
        options: [
          { value: 'special', text: 'deres eget lovede antal' },
          { value: 'common', text: 'én rådgiver i hvert hus' },
        ],
      },
      {
        key: 'carriedInOere',
        label: 'Overført til det første år i kroner',
        type: 'amount',
        optional: true,
      },
      { ...lawField, label: 'Aftale, bevillingen hviler på' },
    ],
    takesLots: true,
    examples: [
      { text: 'Seks huse i tre år', case: 'staffing/six-houses-and-three-years' },
      { text: 'Et år, der bruger for meget', case: 'staffing/a-year-that-uses-too-much' },
      { text: 'Den sidste krone kræver lodtrækning', case: 'staffing/two-equal-houses-need-a-lot' },
    ],
    showing: {
      headlines: [{ text: 'Hver landsdels andel: {sharesOere:list}.' }],
      facts: [],
      byGroup: {
        caption: 'Hvad hvert erhvervshus betaler af bevillingen',
        group: 'Erhvervshus',
        columns: [{ key: 'sharesOere', label: 'Betaling om året', as: 'kroner' }],
      },
      lists: [
        {
          key: 'years',
          caption: 'År for år',
          columns: [
            { key: 'year', label: 'År', as: 'text' },
            { key: 'advisers', label: 'Rådgivere' },
            { key: 'deskSumOere', label: 'Kontorplads', as: 'kroner' },
            { key: 'availableOere', label: 'Til rådighed', as: 'kroner' },
            { key: 'usedOere', label: 'Brugt', as: 'kroner' },
            { key: 'carriedOutOere', label: 'Overføres', as: 'kroner' },
            { key: 'overspentOere', label: 'Brugt for meget', as: 'kroner' },
          ],
        },
      ],
    },
  },
];
