import type { RuleQuestion } from '../model/question.ts';
import { measureGroup, measureShowing, segmentFields } from './measure-fields.ts';

export const measureQuestions: readonly RuleQuestion[] = [
  {
    ...measureGroup,
    kind: 'nps',
    title: 'Mål tilfredshed som NPS',
    purpose: 'Træk kritikernes andel fra ambassadørernes, og hold tallet op mod årets måltal.',
    fixed: { kind: 'nps' },
    fields: segmentFields(
      [
        { key: 'promoters', label: 'Ambassadører', type: 'count' },
        { key: 'passives', label: 'Passive', type: 'count' },
        { key: 'detractors', label: 'Kritikere', type: 'count' },
      ],
      { label: 'Måltal i point' },
    ),
    examples: [
      { text: 'Ét segment over måltallet', case: 'measure/nps-above-the-target' },
      { text: 'Ét af to segmenter under måltallet', case: 'measure/one-segment-under-the-target' },
    ],
    showing: measureShowing('NPS'),
  },
  {
    ...measureGroup,
    kind: 'count',
    title: 'Hold et antal op mod et måltal',
    purpose: 'Se, om det antal, der er opnået, er nok til årets måltal.',
    fixed: { kind: 'count' },
    fields: segmentFields([{ key: 'count', label: 'Antal', type: 'count' }], { label: 'Måltal' }),
    examples: [
      { text: 'Erhvervshus Midtjylland 2022, mål 4', case: 'measure/talks-offered-to-municipalities' },
    ],
    showing: measureShowing('Opnået'),
  },
  {
    ...measureGroup,
    kind: 'percentage-points',
    title: 'Mål en stigning i procentpoint',
    purpose: 'Hold stigningen siden basismålingen op mod årets måltal.',
    fixed: { kind: 'percentage-points' },
    fields: segmentFields(
      [
        { key: 'baseline', label: 'Basismåling i procent', type: 'number', unit: 'percent' },
        { key: 'later', label: 'Senere måling i procent', type: 'number', unit: 'percent' },
      ],
      { label: 'Måltal i procentpoint' },
    ),
    examples: [{ text: 'Fra 40 til 45 procent', case: 'measure/an-increase-in-percentage-points' }],
    showing: measureShowing('Procentpoint'),
  },
  {
    ...measureGroup,
    kind: 'excess-growth',
    title: 'Mål vækst ud over en kontrolgruppe',
    purpose: 'Se, hvor meget mere de vejledte er vokset end andre, to år efter vejledningen.',
    fixed: { kind: 'excess-growth' },
    fields: [
      ...segmentFields(
        [
          { key: 'advisedIn', label: 'Vejledt i', type: 'count' },
          { key: 'measuredIn', label: 'Målt i', type: 'count' },
          {
            key: 'advised.percent',
            label: 'De vejledtes vækst i procent',
            type: 'number',
            unit: 'percent',
            optional: true,
          },
          { key: 'advised.before', label: 'De vejledte før', type: 'number', optional: true },
          { key: 'advised.after', label: 'De vejledte efter', type: 'number', optional: true },
          {
            key: 'control.percent',
            label: 'Kontrolgruppens vækst i procent',
            type: 'number',
            unit: 'percent',
            optional: true,
          },
          { key: 'control.before', label: 'Kontrolgruppen før', type: 'number', optional: true },
          { key: 'control.after', label: 'Kontrolgruppen efter', type: 'number', optional: true },
        ],
        { label: 'Måltal i procentpoint' },
      ),
      {
        key: 'lagYears',
        label: 'År fra vejledning til måling',
        type: 'count',
        optional: true,
        hint: '2, når intet er skrevet.',
      },
    ],
    examples: [
      { text: 'Omsætning', case: 'measure/excess-growth-in-revenue' },
      { text: 'Beskæftigelse', case: 'measure/excess-growth-in-employment' },
      {
        text: 'Produktivitet, regnet af omsætning pr. årsværk',
        case: 'measure/productivity-must-exceed-nothing',
      },
    ],
    showing: measureShowing('Procentpoint'),
  },
];
