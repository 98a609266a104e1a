import type { ScalarField } from '../../../../questions/index.ts';

/** The rules of procedure that a calculation follows. */
export const ruleSetField: ScalarField = {
  key: 'ruleSet',
  label: 'Forretningsorden',
  type: 'choice',
  options: [{ value: 'kkr-2022', text: 'KKR’s forretningsorden 2022–2026' }],
};

export const yearField: ScalarField = { key: 'year', label: 'År', type: 'count' };

export const roundingUnits = [
  { value: '100', text: 'Hele kroner' },
  { value: '100000', text: 'Hele tusinde kroner' },
];

export const roundingUnitField: ScalarField = {
  key: 'unitOere',
  label: 'Afrund til',
  type: 'choice',
  options: roundingUnits,
};

export const lawField: ScalarField = {
  key: 'law',
  label: 'Aftale eller lov',
  type: 'text',
  optional: true,
};
