import { catalogue } from '../../../kernel/errors.ts';
import type { KindWords } from '../../ground/papers/index.ts';
import type { ExportFormat } from './model/formats.ts';

export const paperTexts = {
  contents: 'Indhold',
  draft: 'Udkast',
  annexes: 'Bilag',
} as const;

/** Sentences of the annex bundle; `path` is the annex's place in the ZIP file. */
export const bundleTexts = {
  title: 'Bilag',
  none: (paper: string) => `Der er ingen bilag til ${paper}.`,
  withheld: 'lukket bilag, ikke med her',
  notPages: (kind: string, path: string) =>
    `Bilaget er en fil af typen ${kind} og har ingen sider, der kan vises her. Hent ZIP-filen med alle bilag: der ligger det som »${path}«.`,
  encrypted: (path: string) =>
    `Bilaget er beskyttet med adgangskode, så dets sider kan ikke vises her. Hent ZIP-filen med alle bilag: der ligger det, som det er, som »${path}«.`,
  broken: (path: string) =>
    `Bilagets fil er beskadiget, så dens sider kan ikke vises her. Hent ZIP-filen med alle bilag: der ligger den, som den er, som »${path}«. Giv sekretariatet besked, så den kan blive udskiftet.`,
  missing: 'Bilagets fil findes ikke i lageret. Giv sekretariatet besked, så den kan blive lagt ind igen.',
} as const;

export const refuse = catalogue({
  'export-not-sent': '{Paper} er ikke sendt ud. Brug --draft, hvis det er udkastet, der skal hentes.',
  'export-version-unknown': '{Paper} har ingen version {number}. Se versionerne på siden, hvor den læses.',
  'export-without-draft': '{Paper} er ikke under arbejde, så der er intet udkast.',
  'export-zip-too-large':
    'Bilagene fylder {size} og er for store til én ZIP-fil. Hent dem ét for ét på siden, hvor {paper} læses.',
});

/** What a file is called when it is saved: "dagsorden-kkr-midtjylland-2024-06-18.pdf". */
export function fileName({ one }: KindWords, format: ExportFormat, council: string, date: string): string {
  const place = `${council}-${date}`;
  if (format === 'zip') return `${one}-og-bilag-${place}.zip`;
  return format === 'bundle' ? `bilag-${place}.pdf` : `${one}-${place}.${format}`;
}
