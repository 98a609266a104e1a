import { catalogue } from '../../../kernel/errors.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem } from '../../sittings/agendas/index.ts';
import type { ExportFormat } from './model.ts';

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

export const itemKindTexts: Readonly<Record<DocumentItem['kind'], string>> = {
  decision: 'Til beslutning',
  discussion: 'Til drøftelse',
  orientation: 'Til orientering',
};

export const annexStateTexts: Readonly<Record<AnnexEntry['state'], string>> = {
  draft: 'udkast',
  final: 'endelig',
};

/** Names of the parts of an item, as the importer finds them again. */
export const partTexts = {
  background: 'Baggrund',
  recommendation: 'Indstilling',
  caseStatement: 'Sagsfremstilling',
  annexes: 'Bilag',
} as const;

export const agendaTexts = {
  agenda: 'Dagsorden',
  contents: 'Indhold',
  draft: 'Udkast',
  closedItem: 'Lukket punkt',
  withdrawn: 'Udgået',
  addendum: 'Tillæg',
  emptySection: 'Der er ingen punkter i dette afsnit.',
} as const;

/** Sentences of the annex bundle; `path` is the annex's place in the ZIP file. */
export const bundleTexts = {
  title: 'Bilag',
  toItem: 'Til punkt',
  none: 'Der er ingen bilag til dagsordenen.',
  withheld: 'lukket bilag, ikke med her',
  notPages: (kind: string, path: string) =>
    `Bilaget er en fil af typen ${kind} og har ingen sider, der kan vises her. Hent ZIP-filen med alle bilag: der ligger det som «${path}».`,
  encrypted: (path: string) =>
    `Bilaget er beskyttet med adgangskode, så dets sider kan ikke vises her. Hent ZIP-filen med alle bilag: der ligger det, som det er, som «${path}».`,
  broken: (path: string) =>
    `Bilagets fil er beskadiget, så dens sider kan ikke vises her. Hent ZIP-filen med alle bilag: der ligger den, som den er, som «${path}». Giv sekretariatet besked, så den kan blive udskiftet.`,
  missing: 'Bilagets fil findes ikke i lageret. Giv sekretariatet besked, så den kan blive lagt ind igen.',
} as const;

export const refuse = catalogue({
  'export-meeting-unknown':
    'Der er intet møde «{meeting}». Skriv mødets id, eller rådet og datoen, fx kkr-midtjylland/2024-06-18.',
  'export-not-sent':
    'Dagsordenen til mødet den {date} er ikke sendt ud. Brug --draft, hvis det er udkastet, der skal hentes.',
  'export-version-unknown':
    'Dagsordenen til mødet den {date} har ingen version {number}. Se versionerne på mødets side.',
  'export-without-draft': 'Der er ingen dagsorden under arbejde til mødet den {date}. Opret den først.',
  'export-zip-too-large':
    'Bilagene fylder {size} og er for store til én ZIP-fil. Hent dem ét for ét på dagsordenens side.',
});

/** What a file is called when it is saved. */
export const fileNames: Readonly<Record<ExportFormat, (council: string, date: string) => string>> = {
  pdf: (council, date) => `dagsorden-${council}-${date}.pdf`,
  html: (council, date) => `dagsorden-${council}-${date}.html`,
  json: (council, date) => `dagsorden-${council}-${date}.json`,
  docx: (council, date) => `dagsorden-${council}-${date}.docx`,
  zip: (council, date) => `dagsorden-og-bilag-${council}-${date}.zip`,
  bundle: (council, date) => `bilag-${council}-${date}.pdf`,
};
