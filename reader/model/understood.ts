import { z } from 'zod';
import { type ImportedAgenda, importedAgendaSchema } from './agenda.ts';
import { type AnnexBundle, annexBundleSchema } from './bundle.ts';

/** What a document was understood as. */
export type Understood = ImportedAgenda | AnnexBundle;
export const understoodSchema: z.ZodType<Understood> = z.union([importedAgendaSchema, annexBundleSchema]);
