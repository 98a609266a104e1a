import type { AgendaDocument, DocumentItem, VersionKind } from './model/agenda-document.ts';

export const formTexts: Readonly<Record<AgendaDocument['meeting']['form'], string>> = {
  physical: 'Fysisk møde',
  virtual: 'Virtuelt møde',
  mixed: 'Fysisk og virtuelt møde',
};

export const meetingKindTexts: Readonly<Record<AgendaDocument['meeting']['kind'], string>> = {
  ordinary: 'Ordinært møde',
  extraordinary: 'Ekstraordinært møde',
  constitutive: 'Konstituerende møde',
};

export const itemKindNames: Readonly<Record<NonNullable<DocumentItem['kind']>, string>> = {
  decision: 'Til beslutning',
  discussion: 'Til drøftelse',
  orientation: 'Til orientering',
};

/** What came out, as a word in a sentence: "Tillæg til dagsordenen". */
export const versionNames: Readonly<Record<VersionKind, string>> = {
  agenda: 'Dagsorden',
  addendum: 'Tillæg til dagsordenen',
  revision: 'Ny version af dagsordenen',
};

/** How a version is named after its number: "2 (tillæg)". */
export const versionMarks: Readonly<Record<VersionKind, string>> = {
  agenda: '',
  addendum: ' (tillæg)',
  revision: ' (ændret dagsorden)',
};

/** An annex that is closed with its whole item has no title for everybody. */
export const withheldAnnex = 'Lukket bilag';

export const agendaWords = { one: 'dagsorden', the: 'dagsordenen' } as const;

export const agendaTexts = {
  agenda: 'Dagsorden',
  closedItem: 'Lukket punkt',
  withdrawn: 'Udgået',
  addendum: 'Tillæg',
  emptySection: 'Der er ingen punkter i dette afsnit.',
} as const;
