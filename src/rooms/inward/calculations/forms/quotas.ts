import type { Column, RowsField, Showing } from '../../../../questions/index.ts';
import { municipality } from '../model/municipalities.ts';
import type { RuleQuestion } from '../model/question.ts';
import { region } from '../model/regions.ts';

export const group = 'Flygtninge';
const code: Column = { key: 'code', label: 'Kommune', type: 'text', as: municipality };
export const regionColumn: Column = { key: 'region', label: 'Region', type: 'text', as: region };
const people: Column = { key: 'population', label: 'Folketal', type: 'count' };

const municipalities = (columns: readonly Column[]): RowsField => ({
  key: 'municipalities',
  label: 'Kommuner',
  type: 'rows',
  shape: 'list',
  hint: 'Kommune og region skrives med navn eller kode: Hjørring eller 860, Nordjylland eller 081.',
  columns: [code, regionColumn, people, ...columns],
});

export const quotaShowing: Showing = {
  headlines: [
    { text: 'Aftalen er bortfaldet og skal indgås på ny.', when: { lapsed: true } },
    { text: 'Flygtningene er fordelt på {municipal:count} kommuner.' },
  ],
  facts: [{ key: 'lapsed', label: 'Aftalen er bortfaldet' }],
  byGroup: {
    caption: 'Kvoten for hver kommune',
    group: 'Kommune',
    columns: [{ key: 'municipal', label: 'Kvote' }],
  },
  lists: [
    {
      key: 'regional',
      caption: 'Kvoten for hver region',
      columns: [
        { key: 'id', label: 'Region', as: region },
        { key: 'value', label: 'Kvote' },
      ],
    },
  ],
};

export const quotaQuestions: readonly RuleQuestion[] = [
  {
    rule: 'quotas',
    kind: 'model',
    group,
    title: 'Kommunekvoter efter den matematiske model',
    purpose:
      'Prøv af, hvordan et landstal falder på kommuner og regioner. De kvoter, der gælder, står i Udlændingestyrelsens brev.',
    fixed: { kind: 'model' },
    fields: [
      { key: 'nationalTotal', label: 'Landstal', type: 'count' },
      municipalities([
        { key: 'immigrants', label: 'Indvandrere og flygtninge', type: 'count' },
        { key: 'familyReunified', label: 'Familiesammenførte', type: 'count' },
      ]),
      {
        key: 'lastStep',
        label: 'Negative tal',
        type: 'choice',
        options: [
          { value: 'proportional', text: 'Trækkes fra de øvrige efter deres tal' },
          { value: 'by-population', text: 'Trækkes fra de øvrige efter folketal' },
        ],
        hint: 'Bekendtgørelsens sidste trin kendes ikke fuldt ud, så det er et valg.',
      },
    ],
    takesLots: true,
    examples: [
      { text: 'Et negativt tal bliver til nul', case: 'quotas/a-negative-number-becomes-zero' },
      { text: 'Det samme, betalt efter folketal', case: 'quotas/a-negative-number-paid-by-population' },
    ],
    showing: {
      ...quotaShowing,
      byGroup: {
        caption: 'Kvoten for hver kommune',
        group: 'Kommune',
        drawn: { keys: ['preliminary', 'municipal'] },
        columns: [
          { key: 'municipal', label: 'Kvote' },
          { key: 'preliminary', label: 'Foreløbigt tal', when: 'municipal' },
        ],
      },
    },
  },
  {
    rule: 'quotas',
    kind: 'population',
    group,
    title: 'Fordeling efter folketal alene',
    purpose: 'Fordel de personer, særloven om fordrevne fra Ukraine omfatter.',
    fixed: { kind: 'population' },
    fields: [{ key: 'persons', label: 'Antal personer', type: 'count' }, municipalities([])],
    takesLots: true,
    examples: [
      { text: 'Ti tusind personer på to kommuner', case: 'quotas/ten-thousand-by-population' },
      {
        text: 'Ti tusind personer på alle 98 kommuner efter folketal 1. januar 2020',
        case: 'quotas/ten-thousand-by-the-population-of-2020',
      },
    ],
    showing: quotaShowing,
  },
];
