import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'matter-title-missing': ['title', 'Skriv sagens titel.'],
  'record-number-missing': ['recordNumber', 'Skriv sagsnummeret.'],
  'record-number-wrong': [
    'recordNumber',
    'Sagsnummeret »{recordNumber}« kan ikke bruges. Skriv højst 40 bogstaver, tal og tegnene - / . uden linjeskift.',
  ],
  'record-number-taken': [
    'recordNumber',
    'Sagsnummeret {recordNumber} bruges allerede af sagen »{title}«. Vælg et andet.',
  ],
  'officer-wrong': [
    'officers',
    '»{officer}« er ikke initialer. Skriv højst 10 bogstaver og tal, f.eks. chbn.',
  ],
  'matter-already-shared': ['council', 'Sagen er allerede i {council} med sagsnummer {recordNumber}.'],
  'matter-unknown': 'Sagen findes ikke længere. Gå tilbage til listen, og vælg en anden.',
});

export const kindNames = {
  decision: 'Beslutning',
  discussion: 'Drøftelse',
  orientation: 'Orientering',
} as const;

export const stateNames = {
  draft: 'Under forberedelse',
  sent: 'Udsendt',
  withdrawn: 'Trukket tilbage',
} as const;

/** What menus call the ways into the room. */
export const wayTexts = {
  matters: 'Sager',
} as const;

/** What the history says of each command. */
export const happened = {
  'matters.create-matter': 'Sagen blev oprettet med sagsnummer {recordNumber}: »{title}«',
  'matters.edit-matter':
    'Sagen blev rettet fra {before.recordNumber}, »{before.title}«, til {recordNumber}, »{title}«.',
  'matters.forget-matter':
    'Sagen {before.recordNumber}, »{before.title}«, blev fjernet sammen med det, der oprettede den.',
  'matters.share-matter': 'Sagen blev taget op i {council} med sagsnummer {recordNumber}.',
} as const;

/** Of a matter that an item made, and that no other council's secretariat has seen yet. */
export const ownMatter =
  'Kun dette råd. Andre råds sekretariater kan se sagen, når et åbent punkt om den er sendt ud, eller når den deles.';

/** What the fields of a matter are called on its form. */
export const fieldNames = {
  title: 'Titel',
  recordNumber: 'Sagsnummer',
  officers: 'Sagsbehandlernes initialer',
} as const;
