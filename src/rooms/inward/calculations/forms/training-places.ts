import type { RuleQuestion } from '../model/question.ts';
import { lawField } from './common-fields.ts';

export const trainingPlaceQuestions: readonly RuleQuestion[] = [
  {
    rule: 'training-places',
    group: 'Uddannelse',
    title: 'Uddannelsespladser: historie, forslag og specialiseringer',
    purpose:
      'Følg pladserne år for år, prøv forslaget af med plus og minus, og del det på specialiseringer i hele pladser.',
    fields: [
      {
        key: 'history',
        label: 'Pladser hidtil',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'label', label: 'Optag', type: 'text' },
          { key: 'places', label: 'Faste pladser', type: 'count' },
          { key: 'extra', label: 'Midlertidige pladser', type: 'count', optional: true },
        ],
      },
      { key: 'proposal', label: 'Forslag til faste pladser', type: 'count' },
      {
        key: 'scenarios',
        label: 'Scenarier i procent',
        type: 'numbers',
        optional: true,
        hint: 'Én ændring på hver linje, for eksempel −5 og 10.',
      },
      {
        key: 'specialisations',
        label: 'Specialiseringer',
        type: 'rows',
        shape: 'map',
        optional: true,
        columns: [
          { key: 'name', label: 'Specialisering', type: 'text' },
          { key: 'share', label: 'Andel i procent', type: 'number' },
        ],
      },
      {
        key: 'task.before',
        label: 'Opgaver før',
        type: 'count',
        optional: true,
        hint: 'For eksempel antal femårige i dag.',
      },
      { key: 'task.after', label: 'Opgaver efter', type: 'count', optional: true },
      { ...lawField, label: 'Aftale, pladserne hviler på' },
    ],
    takesLots: true,
    examples: [
      { text: 'Pædagoger i Nordjylland 2021', case: 'training-places/educators-nordjylland-2021' },
      { text: 'Midlertidige pladser varer ikke', case: 'training-places/temporary-places-do-not-last' },
      { text: 'To halvdele kræver lodtrækning', case: 'training-places/two-equal-halves-need-a-lot' },
    ],
    showing: {
      facts: [
        { key: 'proposed', label: 'Forslagets ændring' },
        { key: 'growth.percent', label: 'Opgaverne vokser i procent', as: 'decimal' },
        { key: 'growth.places', label: 'Pladser, hvis de vokser med opgaverne' },
      ],
      byGroup: {
        caption: 'Forslaget fordelt på specialiseringer',
        group: 'Specialisering',
        of: 'specialisations',
        columns: [{ key: 'specialisations', label: 'Pladser' }],
      },
      lists: [
        {
          key: 'changes',
          caption: 'Pladserne år for år',
          drawn: [['label'], 'withExtra'],
          columns: [
            { key: 'label', label: 'Optag', as: 'text' },
            { key: 'withExtra', label: 'Pladser i alt' },
            { key: 'change', label: 'Ændring' },
            { key: 'percent', label: 'Ændring i pct.', as: 'decimal' },
          ],
        },
        {
          key: 'scenarios',
          caption: 'Scenarier',
          columns: [
            { key: 'percent', label: 'Ændring i pct.', as: 'decimal' },
            { key: 'exact', label: 'Præcist', as: 'decimal' },
            { key: 'places', label: 'Pladser' },
          ],
        },
      ],
    },
  },
];
