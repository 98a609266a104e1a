import { catalogue } from '../../../kernel/errors.ts';
import type { EntryState } from './model/entry-state.ts';

export const refuse = catalogue({
  'run-no-file': ['file', 'Vælg en ZIP-fil med dokumenterne.'],
  'run-empty': [
    'file',
    'Der er ingen dokumenter at læse. Brug PDF, Word (DOCX), HTML, tekst, JSON, XML eller ZIP.',
  ],
  'run-unknown': 'Den samlede indlæsning findes ikke.',
  'run-entry-settled': 'Filen er færdig i den samlede indlæsning og kan ikke gå tilbage.',
});

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'import-runs.begin-run': 'Den samlede indlæsning »{name}« på {count} filer begyndte.',
  'import-runs.begin-packed-run': 'ZIP-filen blev taget imod.',
  'import-runs.finish-run': 'Den samlede indlæsning »{name}« blev færdig.',
} as const;

/** What menus call the ways into the room. */
export const wayTexts = { runs: 'Indlæs mange på én gang' } as const;

export const stateNames: Readonly<Record<EntryState, string>> = {
  waiting: 'Venter',
  read: 'Læst',
  refused: 'Kan ikke læses',
  double: 'Dublet',
  asks: 'Skal besvares',
  stored: 'Lagt ind',
};

export const kindNames = {
  agenda: 'Dagsorden',
  minutes: 'Referat',
  'annex-bundle': 'Bilagssamling',
} as const;

/** Which document another says the same as. */
export function doubleOf(fileName: string): string {
  return `Siger det samme som ${fileName}.`;
}
