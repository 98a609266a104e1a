import type { RowsField } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import { measureGroup } from './measure-fields.ts';

const goals: RowsField = {
  key: 'goals',
  label: 'Mål og målepunkter',
  type: 'rows',
  shape: 'nested',
  inner: 'points',
  hint: 'En række til hvert målepunkt. Målets nummer, navn og niveau gentages i hver af dets rækker.',
  columns: [
    { key: 'number', label: 'Mål nr.', type: 'count' },
    { key: 'name', label: 'Målets navn', type: 'text' },
    {
      key: 'level',
      label: 'Niveau',
      type: 'choice',
      options: [
        { value: 'national', text: 'Nationalt' },
        { value: 'regional', text: 'Regionalt' },
        { value: 'local', text: 'Lokalt' },
      ],
    },
    { key: 'points.id', label: 'Punkt', type: 'text' },
    { key: 'points.kind', label: 'Hvad der måles', type: 'text' },
    { key: 'points.threshold', label: 'Måltal', type: 'number', optional: true },
    { key: 'points.unit', label: 'Enhed', type: 'text', optional: true },
    { key: 'points.year', label: 'År', type: 'count', optional: true },
    { key: 'points.years', label: 'Flere år', type: 'years', optional: true },
    { key: 'points.everyYear', label: 'Hvert år', type: 'yes-no', optional: true, otherwiseNo: true },
    { key: 'points.baseline', label: 'Basismåling', type: 'text', optional: true },
    { key: 'agreement', label: 'Anden aftale', type: 'text', optional: true },
  ],
};

const stated: RowsField = {
  key: 'stated',
  label: 'Det, teksten siger',
  type: 'rows',
  shape: 'list',
  optional: true,
  hint: 'Tal, som kontrakten nævner et andet sted, og som skal passe med målene.',
  columns: [
    {
      key: 'of',
      label: 'Om',
      type: 'choice',
      options: [
        { value: 'total', text: 'Antal mål i alt' },
        { value: 'national', text: 'Antal nationale mål' },
        { value: 'regional', text: 'Antal regionale mål' },
        { value: 'local', text: 'Antal lokale mål' },
        { value: 'points', text: 'Antal målepunkter' },
        { value: 'point', text: 'Et punkts måltal' },
        { value: 'year', text: 'Et år' },
        { value: 'span', text: 'Antal år' },
        { value: 'list', text: 'En listes længde' },
      ],
    },
    { key: 'stated', label: 'Tal', type: 'number' },
    { key: 'where', label: 'Hvor det står', type: 'text' },
    { key: 'point', label: 'Punkt', type: 'text', optional: true },
    { key: 'goal', label: 'Mål nr.', type: 'count', optional: true },
    { key: 'list', label: 'Liste', type: 'text', optional: true },
    { key: 'against', label: 'Skal være år', type: 'count', optional: true },
    { key: 'from', label: 'Fra år', type: 'count', optional: true },
    { key: 'to', label: 'Til år', type: 'count', optional: true },
  ],
};

const checked: readonly RowsField[] = [
  {
    key: 'increases',
    label: 'Måltal, der følger af en stigning',
    type: 'rows',
    shape: 'list',
    optional: true,
    columns: [
      { key: 'target', label: 'Måltallets punkt', type: 'text' },
      { key: 'baseline', label: 'Basismåling', type: 'number' },
      { key: 'increase', label: 'Stigningens punkt', type: 'text' },
      { key: 'times', label: 'Gange', type: 'count', optional: true },
    ],
  },
  {
    key: 'derived',
    label: 'Tal, der kan regnes ud af punkterne',
    type: 'rows',
    shape: 'list',
    optional: true,
    columns: [
      { key: 'name', label: 'Navn', type: 'text' },
      {
        key: 'of',
        label: 'Regnes som',
        type: 'choice',
        options: [
          { value: 'sum', text: 'Sum' },
          { value: 'difference', text: 'Forskel' },
          { value: 'overlap', text: 'Højst talt med to gange' },
          { value: 'part', text: 'Del af det første' },
          { value: 'rest', text: 'Resten af det første' },
          { value: 'percent', text: 'Procent af det andet' },
        ],
      },
      { key: 'points', label: 'Punkter', type: 'names' },
    ],
  },
  {
    key: 'activities',
    label: 'Aktiviteter bag et punkt',
    type: 'rows',
    shape: 'grouped',
    optional: true,
    columns: [
      { key: 'point', label: 'Punkt', type: 'text' },
      { key: 'activity', label: 'Aktivitet', type: 'text' },
      { key: 'done', label: 'Gennemført', type: 'yes-no' },
    ],
  },
  {
    key: 'lists',
    label: 'Lister i kontrakten',
    type: 'rows',
    shape: 'list',
    optional: true,
    columns: [
      { key: 'name', label: 'Liste', type: 'text' },
      { key: 'items', label: 'Det, der står på den', type: 'names' },
    ],
  },
];

export const contractQuestions: readonly RuleQuestion[] = [
  {
    ...measureGroup,
    rule: 'contract',
    kind: 'contract',
    title: 'Hold en resultatkontrakt op mod sig selv',
    purpose:
      'Tæl mål og målepunkter, regn måltal efter, og find de tal i kontrakten, der ikke passer sammen.',
    fields: [{ key: 'agreement', label: 'Aftale eller kontrakt', type: 'text' }, goals, stated, ...checked],
    examples: [
      { text: 'Erhvervshus Midtjylland 2022', case: 'contract/of-midtjylland-2022' },
      { text: 'Erhvervshus Nordjylland 2021', case: 'contract/of-nordjylland-2021' },
      { text: 'Rammeaftalen 2021-2023', case: 'contract/framework-2021-2023' },
      { text: 'Rammeaftalen 2024-2027', case: 'contract/framework-2024-2027' },
    ],
    showing: {
      headlines: [{ text: 'Kontrakten har {counts.total} mål og {counts.points} målepunkter.' }],
      facts: [
        { key: 'counts.total', label: 'Mål i alt' },
        { key: 'counts.national', label: 'Nationale mål' },
        { key: 'counts.regional', label: 'Regionale mål' },
        { key: 'counts.local', label: 'Lokale mål' },
        { key: 'counts.points', label: 'Målepunkter' },
        { key: 'consecutive', label: 'Målene er nummereret fortløbende' },
      ],
      lists: [
        {
          key: 'deviations',
          caption: 'Tal, der ikke passer sammen',
          columns: [
            { key: 'where', label: 'Hvor', as: 'text' },
            { key: 'id', label: 'Punkt', as: 'text' },
            { key: 'stated', label: 'Står der', as: 'figure' },
            { key: 'computed', label: 'Efterregnet', as: 'figure' },
          ],
        },
        {
          key: 'derived',
          caption: 'Tal, der er regnet ud',
          columns: [
            { key: 'id', label: 'Navn', as: 'text' },
            { key: 'value', label: 'Tal', as: 'decimal' },
          ],
        },
        {
          key: 'fulfilment',
          caption: 'Aktiviteter',
          columns: [
            { key: 'point', label: 'Punkt', as: 'text' },
            { key: 'done', label: 'Gennemført' },
            { key: 'required', label: 'Kræves' },
            { key: 'met', label: 'Opfyldt' },
          ],
        },
      ],
    },
  },
];
