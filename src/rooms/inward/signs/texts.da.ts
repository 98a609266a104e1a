import { catalogue } from '../../../kernel/errors.ts';
import type { Meaning } from './model.ts';

export const refuse = catalogue({
  'sign-form-missing': ['form', 'Skriv ordene, som de står i jeres dagsordener.'],
  'sign-form-short': [
    'form',
    'Et kendetegn skal være på mindst 4 tegn. Kortere findes for tit i almindelig tekst.',
  ],
  'sign-meaning-missing': ['means', 'Vælg, hvad kendetegnet betyder.'],
  'sign-no-number': [
    'form',
    'Skriv et sagsnummer, som det står i jeres dagsordener, med mindst tre cifre, fx Q-2024/117.',
  ],
  'sign-no-name': ['form', 'Navnet på en del af punktet skal have bogstaver.'],
  'sign-common': ['form', 'Det læses allerede sådan. Se listen over det, læseren kender.'],
  'sign-there': [
    'form',
    '»{form}« er allerede jeres kendetegn for: {means}. Fjern det først, hvis det skal betyde noget andet.',
  ],
  'sign-unknown': 'Kendetegnet findes ikke længere.',
});

/** What a sign stands for, as the pages and the history say it. */
export const meaningNames: Readonly<Record<Meaning, string>> = {
  background: 'Baggrund',
  recommendation: 'Indstilling',
  caseStatement: 'Sagsfremstilling',
  decision: 'Beslutning',
  annexes: 'Bilag',
  recordNumber: 'Sagsnummer',
};

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'signs.add-sign': 'Kendetegnet »{form}« blev taget i brug: {means}.',
  'signs.keep-sign': 'Det foreslåede kendetegn »{form}« blev taget i brug: {means}.',
  'signs.remove-sign': 'Kendetegnet »{form}« blev fjernet: {means}.',
  'signs.propose-sign': 'En rettelse i filen »{file}« foreslog kendetegnet »{form}«: {means}.',
} as const;

/** What menus call the ways into the room. */
export const wayTexts = { signs: 'Kendetegn i dokumenter' } as const;
