import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'proposal-not-allowed': 'Kun rådets medlemmer kan stille forslag til dagsordenen.',
  'proposal-title-missing': 'Skriv, hvad forslaget handler om.',
  'proposal-text-long': 'Teksten er på {length} tegn. Forkort den til højst {most}.',
  'proposal-background-missing': 'Skriv, hvorfor sagen skal på dagsordenen.',
  'proposal-meeting-missing': 'Vælg det møde, som forslaget er til.',
  'proposal-unknown': 'Forslaget findes ikke.',
  'proposal-withdrawn': 'Forslaget er trukket tilbage.',
  'proposal-on-agenda':
    'Forslaget er allerede sat på dagsordenen. Skriv til sekretariatet, hvis punktet skal trækkes tilbage.',
  'place-missing': 'Vælg et møde og et afsnit på dagsordenen.',
  'place-gone': 'Stedet på dagsordenen findes ikke længere. Vælg et andet.',
  'place-not-allowed': 'Kun rådets sekretariat kan sætte punkter på dagsordenen.',
  'candidate-title-missing': 'Skriv, hvad punktet skal handle om.',
  'candidate-unknown': 'Kandidaten findes ikke længere.',
  'candidate-used': 'Kandidaten er allerede blevet til et punkt.',
  'candidate-meeting-unknown': 'Mødet kan ikke bruges. Vælg et kommende møde på listen.',
});

/** The field of the form that a refusal is about. */
export const fieldOf: Readonly<Record<string, string>> = {
  'proposal-title-missing': 'title',
  'proposal-text-long': 'background',
  'proposal-background-missing': 'background',
  'proposal-meeting-missing': 'meeting',
  'candidate-title-missing': 'title',
  'candidate-meeting-unknown': 'meeting',
  'record-number-wrong': 'recordNumber',
};

/** What menus call the ways into the room. */
export const wayTexts = {
  propose: 'Foreslå et punkt til dagsordenen',
  proposals: 'Forslag fra medlemmer',
  candidates: 'Kandidater til kommende møder',
} as const;
