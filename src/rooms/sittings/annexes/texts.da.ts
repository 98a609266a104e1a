import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'annex-none-chosen': 'Vælg en eller flere filer først.',
  'annex-unknown': 'Bilaget findes ikke længere. Genindlæs siden.',
  'annex-item-unknown': 'Punktet findes ikke længere. Genindlæs siden.',
  'annex-title-missing': 'Skriv bilagets titel.',
  'annex-title-too-long': 'Titlen har {length} tegn. Der er plads til {limit}: forkort den.',
  'annex-source-invalid': 'Vælg, om bilaget er rådets eget eller kommer udefra.',
  'annex-sender-missing': 'Skriv, hvem bilaget kommer fra.',
  'annex-received-invalid': '«{date}» er ikke en dato. Skriv den som 2024-06-18.',
  'annex-received-later': 'Datoen {date} ligger i fremtiden. Skriv den dag, bilaget kom.',
  'annex-state-invalid': 'Vælg, om bilaget er udkast eller endeligt.',
  'annex-closed-reason-missing': 'Skriv, hvorfor bilaget er lukket. Begrundelsen står på dagsordenen.',
  'annex-mark-unknown': 'Mærket findes ikke i punktets tekst. Vælg et andet, eller intet.',
});

export const stateNames = { draft: 'Udkast', final: 'Endeligt' } as const;
export const sourceNames = { own: 'Rådets eget', external: 'Udefra' } as const;
