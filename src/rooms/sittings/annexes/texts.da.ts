import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'annex-none-chosen': 'Vælg en eller flere filer først.',
  'annex-unknown': 'Bilaget findes ikke længere. Genindlæs siden.',
  'annex-item-unknown': 'Punktet findes ikke længere. Genindlæs siden.',
  'annex-title-missing': ['title', 'Skriv bilagets titel.'],
  'annex-source-invalid': ['source', 'Vælg, om bilaget er rådets eget eller kommer udefra.'],
  'annex-sender-missing': ['sender', 'Skriv, hvem bilaget kommer fra.'],
  'annex-received-later': ['receivedOn', 'Datoen {date} ligger i fremtiden. Skriv den dag, bilaget kom.'],
  'annex-state-invalid': ['state', 'Vælg, om bilaget er udkast eller endeligt.'],
  'annex-closed-reason-missing': [
    'closedReason',
    'Skriv, hvorfor bilaget er lukket. Begrundelsen står på dagsordenen.',
  ],
  'annex-mark-unknown': ['mark', 'Mærket findes ikke i punktets tekst. Vælg et andet, eller intet.'],
});

export const stateNames = { draft: 'Udkast', final: 'Endeligt' } as const;
export const sourceNames = { own: 'Rådets eget', external: 'Udefra' } as const;

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'annexes.add-annexes': 'Bilag lagt på punktet: {titles}.',
  'annexes.attach-annexes': 'Bilag lagt på punktet: {titles}.',
  'annexes.add-picture': 'Et billede blev lagt i punktets tekst.',
  'annexes.change-annex': 'Bilag ændret: {titles}.',
  'annexes.replace-annex-file': 'Bilag fik en ny fil: {titles}.',
  'annexes.move-annex': 'Bilag flyttet fra plads {before.number} til {number}: {titles}.',
  'annexes.place-annex': 'Bilag flyttet fra plads {before.number} til {number}: {titles}.',
  'annexes.remove-annex': 'Bilag fjernet: {titles}.',
  'annexes.restore-annex': 'Bilag lagt tilbage: {titles}.',
} as const;

/** What the fields of an annex are called on its form. */
export const fieldNames = {
  title: 'Titel',
  mark: 'Omtalt i teksten ved',
  state: 'Udkast eller endeligt',
  source: 'Hvor kommer bilaget fra?',
  sender: 'Afsender',
  receivedOn: 'Modtaget',
  documentNumber: 'Dokumentnummer',
  closed: 'Bilaget er lukket',
  closedReason: 'Hvorfor er bilaget lukket?',
} as const;
