import type { Column, Field, RuleForm, Showing } from '../model.ts';
import { yearField } from './common-fields.ts';

const segment: Column = { key: 'segment', label: 'Segment', type: 'text' };

function fieldsWith(columns: readonly Column[]): readonly Field[] {
  return [
    { key: 'agreement', label: 'Aftale eller kontrakt', type: 'text' },
    { key: 'goal', label: 'Målets nummer', type: 'text' },
    yearField,
    {
      key: 'targets',
      label: 'Måltal',
      type: 'rows',
      shape: 'list',
      columns: [
        { key: 'year', label: 'År', type: 'count' },
        { key: 'target', label: 'Måltal', type: 'count' },
      ],
    },
    {
      key: 'segments',
      label: 'Tal for hvert segment',
      type: 'rows',
      shape: 'list',
      hint: 'Er der kun ét, kan det hedde alle.',
      columns: [segment, ...columns],
    },
    {
      key: 'comparison',
      label: 'Målet er nået, når tallet',
      type: 'choice',
      options: [
        { value: 'at-least', text: 'når måltallet' },
        { value: 'above', text: 'er højere end måltallet' },
      ],
    },
  ];
}

const showing: Showing = {
  facts: [
    { key: 'target', label: 'Måltal' },
    { key: 'met', label: 'Målet er nået' },
  ],
  lists: [
    {
      key: 'results',
      caption: 'Resultatet for hvert segment',
      columns: [
        { key: 'id', label: 'Segment' },
        { key: 'value', label: 'Tal' },
        { key: 'met', label: 'Nået' },
      ],
    },
  ],
};

const shared = { rule: 'measure', group: 'Mål', showing } as const;

export const measureForms: readonly RuleForm[] = [
  {
    ...shared,
    kind: 'nps',
    title: 'Mål tilfredshed som NPS',
    purpose: 'Træk kritikernes andel fra ambassadørernes, og hold tallet op mod årets måltal.',
    fixed: { kind: 'nps' },
    fields: fieldsWith([
      { key: 'promoters', label: 'Ambassadører', type: 'count' },
      { key: 'passives', label: 'Passive', type: 'count' },
      { key: 'detractors', label: 'Kritikere', type: 'count' },
    ]),
    examples: [
      { text: 'Ét segment over måltallet', case: 'measure/nps-above-the-target' },
      { text: 'Ét af to segmenter under måltallet', case: 'measure/one-segment-under-the-target' },
    ],
  },
  {
    ...shared,
    kind: 'count',
    title: 'Hold et antal op mod et måltal',
    purpose: 'Se, om det antal, der er opnået, er nok til årets måltal.',
    fixed: { kind: 'count' },
    fields: fieldsWith([{ key: 'count', label: 'Antal', type: 'count' }]),
    examples: [
      { text: 'Erhvervshus Midtjylland 2022, mål 4', case: 'measure/talks-offered-to-municipalities' },
    ],
  },
];
