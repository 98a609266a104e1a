import { refusals } from '../outcome/index.ts';

export const jsonErrors = {
  'unknown-rule': 'Reglen »{name}« kendes ikke. Vælg en af: {known}.',
  'input-not-json': 'Inddata er ikke gyldig JSON: {reason}.',
  'input-key-twice': 'Feltet {key} står to gange i samme objekt; kun det ene kunne bruges.',
  'input-number-rounded': 'Tallet {number} har flere cifre, end JSON bevarer. Skriv det i anførselstegn.',
} as const;

export const refuse = refusals(jsonErrors);
