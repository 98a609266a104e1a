import { refusals } from '../outcome/index.ts';

export const jsonErrors = {
  'unknown-rule': 'Reglen «{name}» kendes ikke. Vælg en af: {known}.',
  'input-not-json': 'Inddata er ikke gyldig JSON: {reason}.',
} as const;

export const refuse = refusals(jsonErrors);
