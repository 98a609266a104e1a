import { refusals } from '../outcome/index.ts';

/** What may be wrong with a value whatever the rule; `{field}` is its path in the input. */
export const inputErrors = {
  'input-not-object': 'Feltet {field} skal være et objekt med navngivne felter.',
  'input-missing': 'Feltet {field} mangler.',
  'input-unknown-field': 'Feltet {field} kendes ikke. Reglen kender: {known}.',
  'input-unused': 'Feltet {field} bruges ikke, som der er spurgt her; lad det ude.',
  'input-not-whole': 'Feltet {field} skal være et helt tal.',
  'input-negative': 'Feltet {field} må ikke være negativt.',
  'input-number-too-large': 'Tallet i {field} er for stort til at stå som tal. Skriv det i anførselstegn.',
  'input-not-text': 'Feltet {field} skal være en tekst, der ikke er tom.',
  'input-text-spaced': 'Teksten i {field} begynder eller slutter med et mellemrum.',
  'input-not-list': 'Feltet {field} skal være en liste.',
  'input-not-yes-no': 'Feltet {field} skal være true eller false.',
  'input-unknown-choice': 'Feltet {field} kan ikke være »{value}«. Vælg {choices}.',
  'input-not-date':
    'Feltet {field} skal være en dato, der findes, fra 1900 til 2999, skrevet som ÅÅÅÅ-MM-DD.',
  'input-not-year': 'Feltet {field} skal være et årstal fra 1900 til 2999.',
  'input-not-fraction':
    'Feltet {field} skal være en brøk (»n/d«), et helt tal eller et decimaltal med punktum.',
  'input-not-share': 'Feltet {field} skal være en del af en hel: "15%", "3/20" eller "0.15".',
  'input-not-rate':
    'Feltet {field} skal være en sats: "1.5%", "3/200" eller "0.015". Et tal fra 1 og op skal have % efter sig.',
  'input-duplicate': 'I {field} står {id} mere end én gang.',
} as const;

export const refuseInput = refusals(inputErrors);
