import { refusals } from '../outcome/index.ts';

export const deadlineErrors = {
  'date-not-real':
    'Datoen {date} kan ikke bruges. Skriv en dato, der findes, fra 1900 til 2999 som ÅÅÅÅ-MM-DD.',
  'year-without-holidays': 'Helligdagene for {year} er ikke kendt; de er beregnet for {first} til {last}.',
  'unknown-rule-set': 'Forretningsordenen »{ruleSet}« kendes ikke. Kendte: {known}.',
  'unknown-quarter': 'Der er intet {quarter}. kvartal; vælg 1, 2, 3 eller 4.',
  'notice-months-out-of-range':
    'Et opsigelsesvarsel på {months} måneder kan ikke beregnes; skriv et helt tal, der ikke er negativt.',
} as const;

export const refuse = refusals(deadlineErrors);
