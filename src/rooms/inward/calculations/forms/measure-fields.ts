import type { Column, Field, RowsField, Showing } from '../../../../questions/index.ts';
import { yearField } from './common-fields.ts';

const segment: Column = { key: 'segment', label: 'Segment', type: 'text' };

export const comparison: Field = {
  key: 'comparison',
  label: 'Målet er nået, når tallet',
  type: 'choice',
  options: [
    { value: 'at-least', text: 'når måltallet' },
    { value: 'above', text: 'er højere end måltallet' },
  ],
};

/** What a goal's target is called, and whether it is in per cent. */
export type Target = Pick<Column, 'label' | 'unit'>;

/** What every goal asks: which goal and year, the targets, and the figures of each segment. */
function fieldsWith(segments: RowsField, target: Target): readonly Field[] {
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
        { key: 'target', type: 'number', ...target },
      ],
    },
    segments,
  ];
}

/** One row for each segment. */
export function segmentFields(columns: readonly Column[], target: Target): readonly Field[] {
  const segments: RowsField = {
    key: 'segments',
    label: 'Tal for hvert segment',
    type: 'rows',
    shape: 'list',
    hint: 'Er der kun ét, kan det hedde alle.',
    columns: [segment, ...columns],
  };
  return [...fieldsWith(segments, target), comparison];
}

/** Several rows for each segment: an answer, a company or a municipality each. */
export function groupedFields(
  columns: readonly Column[],
  target: Target,
  ...more: Field[]
): readonly Field[] {
  const segments: RowsField = {
    key: 'segments',
    label: 'Tal for hvert segment',
    type: 'rows',
    shape: 'grouped',
    hint: 'Skriv segmentets navn i hver række. Er der kun ét, kan det hedde alle.',
    columns: [segment, ...columns],
  };
  return [...fieldsWith(segments, target), ...more];
}

export function measureShowing(value: string): Showing {
  return {
    facts: [
      { key: 'met', label: 'Målet er nået' },
      { key: 'target', label: 'Måltal', as: 'decimal' },
    ],
    byGroup: {
      caption: 'Resultatet for hvert segment',
      group: 'Segment',
      of: 'segments',
      columns: [
        { key: 'results', pick: 'value', label: value, as: 'decimal' },
        { key: 'results', pick: 'met', label: 'Nået' },
        { key: 'results', pick: 'missing', label: 'Mangler' },
      ],
    },
  };
}

/** With what there is for each municipality beneath. */
export function spreadShowing(value: string): Showing {
  return {
    ...measureShowing(value),
    lists: [
      {
        key: 'deviations',
        caption: 'Afvigelsen i hver kommune',
        columns: [
          { key: 'segment', label: 'Segment', as: 'text' },
          { key: 'municipality', label: 'Kommune', as: 'text' },
          { key: 'deviation', label: 'Afvigelse', as: 'decimal' },
          { key: 'within', label: 'Inden for grænsen' },
        ],
        drawn: [['municipality', 'segment'], 'deviation'],
      },
    ],
  };
}

export const measureGroup = { rule: 'measure', group: 'Mål' } as const;
