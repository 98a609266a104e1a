import type { RuleQuestion } from '../model/question.ts';
import { roundingUnitField } from './common-fields.ts';

export const guaranteeQuestions: readonly RuleQuestion[] = [
  {
    rule: 'guarantee',
    group: 'Penge',
    title: 'Underskudsgaranti for et nyt tilbud',
    purpose:
      'Se, hvor meget af et nyt botilbuds underskud fællesskabet dækker, og hvad hver kommune betaler.',
    fields: [
      { key: 'year', label: 'Driftsår', type: 'count', hint: 'Det første år er 1.' },
      {
        key: 'deficitOere',
        label: 'Underskud i kroner',
        type: 'amount',
        hint: 'Et overskud skrives med minus.',
      },
      { key: 'fullOccupancyAllYear', label: 'Fuld belægning hele året', type: 'yes-no' },
      { key: 'year2Full', label: 'Fuld belægning i år 2', type: 'yes-no' },
      {
        key: 'cover',
        label: 'Dækning i procent',
        type: 'percent',
        optional: true,
        hint: '50, når intet er skrevet. Mere kræver en konkret beslutning.',
      },
      { key: 'decidedBy', label: 'Beslutning om højere dækning', type: 'text', optional: true },
      {
        key: 'maxYears',
        label: 'Garantien gælder i så mange år',
        type: 'count',
        optional: true,
        hint: '3, når intet er skrevet.',
      },
      {
        key: 'population',
        label: 'Kommuner, der betaler efter folketal',
        type: 'rows',
        shape: 'map',
        optional: true,
        columns: [
          { key: 'id', label: 'Kommune', type: 'text' },
          { key: 'population', label: 'Folketal', type: 'count' },
        ],
      },
      {
        key: 'optOut',
        label: 'Kommuner, der har fravalgt ordningen',
        type: 'lines',
        optional: true,
        hint: 'Én kommune på hver linje. De betaler ikke og må ikke bruge pladserne de første år.',
      },
      roundingUnitField,
    ],
    examples: [
      { text: 'Halvdelen dækkes i år 1', case: 'guarantee/first-year-half-is-covered' },
      { text: 'En kommune har fravalgt ordningen', case: 'guarantee/one-municipality-opts-out' },
      { text: 'Højere dækning er besluttet', case: 'guarantee/higher-cover-is-decided' },
      { text: 'Bortfaldet, fordi år 2 var fuldt', case: 'guarantee/third-year-after-a-full-second' },
    ],
    showing: {
      headlines: [
        {
          text: 'Fællesskabet dækker {coveredOere:kroner} af underskuddet; {uncoveredOere:kroner} er uden for garantien.',
        },
      ],
      facts: [
        { key: 'coveredOere', label: 'Fællesskabet dækker', as: 'kroner' },
        { key: 'uncoveredOere', label: 'Dækkes ikke', as: 'kroner' },
        { key: 'reason', label: 'Begrundelse' },
      ],
      byGroup: {
        caption: 'Hver kommunes betaling',
        group: 'Kommune',
        columns: [{ key: 'sharesOere', label: 'Betaling', as: 'kroner' }],
      },
    },
  },
];
