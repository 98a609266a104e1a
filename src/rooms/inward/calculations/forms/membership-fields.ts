import type { Field, RowsField, ScalarField } from '../../../../questions/index.ts';
import { ruleSetField } from './common-fields.ts';

const post = (key: string, label: string): readonly ScalarField[] => [
  { key: `state.${key}.electedBy`, label: `${label} er valgt af`, type: 'text' },
  { key: `state.${key}.member`, label, type: 'text', optional: true },
];

const seats: RowsField = {
  key: 'state.seats',
  label: 'Pladser',
  type: 'rows',
  shape: 'list',
  hint: 'En borgmesterplads har en kommune. En valgt plads hører altid til sit parti.',
  columns: [
    { key: 'id', label: 'Plads', type: 'text' },
    {
      key: 'kind',
      label: 'Slags',
      type: 'choice',
      options: [
        { value: 'supplementary', text: 'Valgt' },
        { value: 'mayor', text: 'Borgmester' },
      ],
    },
    { key: 'party', label: 'Parti', type: 'text', optional: true },
    { key: 'municipality', label: 'Kommune', type: 'text', optional: true },
    {
      key: 'holder.state',
      label: 'Pladsen er',
      type: 'choice',
      options: [
        { value: 'seated', text: 'Besat' },
        { value: 'on-leave', text: 'På orlov' },
        { value: 'leave-proposed', text: 'Orlov foreslået' },
        { value: 'substitute-asked', text: 'Stedfortræder spurgt' },
        { value: 'vacant', text: 'Ledig' },
      ],
    },
    { key: 'holder.member', label: 'Medlem', type: 'text', optional: true },
    { key: 'holder.substitute', label: 'Stedfortræder', type: 'text', optional: true },
  ],
};

/** What every event asks: how the council stands before it. */
export const stateFields: readonly Field[] = [
  { ...ruleSetField, key: 'state.ruleSet' },
  { key: 'state.municipalities', label: 'Antal kommuner', type: 'count' },
  seats,
  {
    key: 'state.eligible',
    label: 'Partier med ret til plads',
    type: 'lines',
    hint: 'Ét parti på hver linje: dem, der fik mindst 2 pct. af stemmerne.',
  },
  ...post('chair', 'Formand'),
  ...post('viceChair', 'Næstformand'),
];

/** The events a form asks about; the first is what it opens with. */
export function eventField(options: ScalarField['options'] & object): ScalarField {
  return { key: 'event.kind', label: 'Hvad er der sket?', type: 'choice', options };
}

export const monthsField: ScalarField = {
  key: 'event.expectedMonths',
  label: 'Ventes at vare så mange måneder',
  type: 'number',
  optional: true,
};
