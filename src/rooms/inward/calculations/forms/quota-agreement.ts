import type { RowsField, Showing } from '../../../../questions/index.ts';
import { municipality } from '../model/municipalities.ts';
import type { RuleQuestion } from '../model/question.ts';
import { group, quotaShowing, regionColumn } from './quotas.ts';

const agreedShowing: Showing = {
  ...quotaShowing,
  byGroup: {
    caption: 'Kvoten for hver kommune, før og efter',
    group: 'Kommune',
    drawn: { keys: ['quota', 'municipal'] },
    columns: [{ key: 'municipal', label: 'Ny kvote' }],
  },
};

const quotas: RowsField = {
  key: 'quotas',
  label: 'Kommunekvoter',
  type: 'rows',
  shape: 'map',
  hint: 'Kommunen skrives med navn eller kode: Hjørring eller 860.',
  columns: [
    { key: 'code', label: 'Kommune', type: 'text', as: municipality },
    { key: 'quota', label: 'Kvote', type: 'count' },
  ],
};

const regional: RowsField = {
  key: 'regional',
  label: 'Regionskvoter',
  type: 'rows',
  shape: 'map',
  hint: 'Regionen skrives med navn eller kode: Nordjylland eller 081.',
  columns: [regionColumn, { key: 'quota', label: 'Kvote', type: 'count' }],
};

export const quotaAgreementQuestions: readonly RuleQuestion[] = [
  {
    rule: 'quotas',
    kind: 'agreement',
    group,
    title: 'Aftale om kommunekvoter',
    purpose: 'Flyt kvoter mellem kommuner, og fritag nogle, mens hver regions sum bliver den samme.',
    fixed: { kind: 'agreement' },
    fields: [
      quotas,
      regional,
      {
        key: 'transfers',
        label: 'Overtagelser',
        type: 'rows',
        shape: 'list',
        optional: true,
        hint: 'Uden antal overtages hele kvoten.',
        columns: [
          { key: 'from', label: 'Fra', type: 'text', as: municipality },
          { key: 'to', label: 'Til', type: 'text', as: municipality },
          { key: 'places', label: 'Antal', type: 'count', optional: true },
        ],
      },
      {
        key: 'exempt',
        label: 'Fritagne kommuner',
        type: 'lines',
        as: municipality,
        optional: true,
        hint: 'Én kommune på hver linje. Deres kvoter går til regionens øvrige.',
      },
    ],
    takesLots: true,
    examples: [
      { text: 'Bornholm overtager syv kvoter', case: 'quotas/bornholm-takes-seven-quotas-over' },
      { text: 'Hele landets kvoter i 2022, Læsø er fritaget', case: 'quotas/quotas-of-2022' },
      {
        text: 'To pladser efter en fritaget ø kræver lodtrækning',
        case: 'quotas/an-exempt-island-and-its-region',
      },
    ],
    showing: agreedShowing,
  },
  {
    rule: 'quotas',
    kind: 'rescale',
    group,
    title: 'Landstallet er ændret',
    purpose: 'Se, om en aftale om kvoter består, og hvad den så giver.',
    fixed: { kind: 'rescale' },
    fields: [
      { ...quotas, label: 'Aftalte kommunekvoter' },
      { ...regional, label: 'Nye regionskvoter' },
      { key: 'clause', label: 'Aftalen siger, hvad der gælder ved et ændret landstal', type: 'yes-no' },
    ],
    takesLots: true,
    examples: [
      { text: 'Aftalen gælder fortsat', case: 'quotas/a-changed-total-with-a-clause' },
      { text: 'Aftalen siger intet', case: 'quotas/a-changed-total-without-a-clause' },
    ],
    showing: agreedShowing,
  },
  {
    rule: 'quotas',
    kind: 'change',
    group,
    title: 'Skal landstallet ændres?',
    purpose: 'Hold det ventede tal op mod grænserne på 40 og 25 procent.',
    fixed: { kind: 'change' },
    fields: [
      { key: 'nationalTotal', label: 'Landstal', type: 'count' },
      { key: 'expected', label: 'Ventet tal', type: 'count' },
    ],
    examples: [
      { text: 'Fra 500 til 600', case: 'quotas/five-hundred-to-six-hundred' },
      { text: 'Præcis 40 procent', case: 'quotas/forty-per-cent-exactly' },
      { text: 'Over 8.000', case: 'quotas/above-eight-thousand' },
    ],
    showing: {
      headlines: [
        {
          text: 'Skal ændres: landstallet er flyttet {change:percent}, mere end grænsen på {limit:percent}.',
          when: { mandatory: true },
        },
        {
          text: 'Skal ikke ændres: landstallet er flyttet {change:percent}, og grænsen er {limit:percent}.',
          when: { mandatory: false },
        },
      ],
      facts: [
        { key: 'mandatory', label: 'Landstallet skal ændres' },
        { key: 'change', label: 'Ændring', as: 'percent' },
        { key: 'limit', label: 'Grænse', as: 'percent' },
      ],
    },
  },
];
