import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'matter-title-missing': 'Skriv sagens titel.',
  'matter-title-long': 'Titlen er på {length} tegn. Forkort den til højst {most}.',
  'record-number-missing': 'Skriv sagsnummeret.',
  'record-number-wrong':
    'Sagsnummeret »{recordNumber}« kan ikke bruges. Skriv højst 40 bogstaver, tal og tegnene - / . uden linjeskift.',
  'record-number-taken': 'Sagsnummeret {recordNumber} bruges allerede af sagen »{title}«. Vælg et andet.',
  'officer-wrong': '»{officer}« er ikke initialer. Skriv højst 10 bogstaver og tal, f.eks. chbn.',
  'matter-council-missing': 'Vælg det råd, som sagen skal deles med.',
  'matter-already-shared': 'Sagen er allerede i {council} med sagsnummer {recordNumber}.',
  'matter-not-allowed': 'Kun rådets sekretariat kan oprette og ændre rådets sager.',
  'matter-unknown': 'Sagen findes ikke længere. Gå tilbage til listen, og vælg en anden.',
});

/** The field of the form that a refusal is about. */
export const fieldOf: Readonly<Record<string, string>> = {
  'matter-title-missing': 'title',
  'matter-title-long': 'title',
  'record-number-missing': 'recordNumber',
  'record-number-wrong': 'recordNumber',
  'record-number-taken': 'recordNumber',
  'officer-wrong': 'officers',
  'matter-council-missing': 'council',
  'matter-already-shared': 'council',
};

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
