import { catalogue } from '../../../kernel/errors.ts';
import type { ScannerState } from '../../../platform/files/scanning/model.ts';

export const refuse = catalogue({
  'document-gone': 'Filen »{file}« nåede ikke frem. Send den igen.',
  'document-infected':
    'Virusscanneren fandt noget i filen »{file}«, og den er ikke gemt. Lad den, der sendte den, undersøge sin maskine.',
  'document-not-scanned':
    'Filen »{file}« kunne ikke undersøges for virus lige nu og er ikke gemt. Prøv igen om lidt. Sig det til dem, der driver Tværs, hvis det bliver ved.',
});

/** What whoever lays files up is told of the scanner; nothing where all is well. */
export const scannerNotes: Readonly<Record<ScannerState, string | null>> = {
  ready: null,
  none: 'Filer undersøges ikke for virus: der er ingen virusscanner sat op.',
  old: 'Virusscannerens kendskab er mere end en uge gammelt.',
  away: 'Virusscanneren svarer ikke. Filer kan ikke lægges op, før den gør.',
};
