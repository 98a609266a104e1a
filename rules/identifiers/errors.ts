import { refusals } from '../outcome/index.ts';

export const identifierErrors = {
  'identifier-empty': 'Der er intet nummer; skriv det, der skal kontrolleres.',
  'identifier-several': 'Der ser ud til at stå flere numre; skriv ét ad gangen.',
} as const;

export const refuse = refusals(identifierErrors);
