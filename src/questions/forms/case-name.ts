import type { ScalarField } from './fields.ts';
import type { Values } from './values.ts';

/** What the calculation is about, in the words of who makes it; it stands on page, PDF and file, and no rule reads it. */
export const caseNameField: ScalarField = {
  key: 'sag',
  label: 'Hvad gælder beregningen?',
  type: 'text',
  optional: true,
  hint: 'For eksempel: Midtjylland efter valget i 2025. Navnet kommer med på siden, i PDF’en og i filens navn.',
};

/** The case's name, or nothing. */
export const nameOf = (values: Values): string => (values.get(caseNameField.key)?.[0] ?? '').trim();

/** The same values under a name. */
export const named = (values: Values, name: string): Values =>
  new Map([...values, [caseNameField.key, [name]]]);
