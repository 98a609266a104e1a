import { z } from 'zod';
import type { CouncilId } from '../../../kernel/ids.ts';

export type Council = { readonly id: CouncilId; readonly name: string };

export type Region = { readonly code: string; readonly name: string };

export const municipalitySchema = z.object({
  /** Three digits, e.g. `751`. */
  code: z.string(),
  name: z.string(),
  officialName: z.string(),
  /** Other spellings met in documents. */
  variants: z.array(z.string()).readonly(),
  businessHub: z.string(),
  urbanRural: z.enum(['urban', 'rural']),
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** What a new agenda starts with where the council has not chosen its own sections. */
export const defaultSections: readonly string[] = [
  'Godkendelse af referat',
  'Siden sidst',
  'Regionalpolitiske sager',
  'Udpegninger',
  'KKR',
  'Punkter til næste møde',
  'Eventuelt',
];
