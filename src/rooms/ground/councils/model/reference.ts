import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';

const municipality = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  name: z.string().min(1),
  officialName: z.string().min(1),
  variants: z.array(z.string().min(1)),
  region: z.string(),
  businessHub: z.string().min(1),
  urbanRural: z.enum(['urban', 'rural']),
});

const region = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  name: z.string().min(1),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  followedBy: z.string().optional(),
});

const council = z.strictObject({ id: councilInput, name: z.string(), region: z.string() });

/** Everything in db/reference. */
export const referenceSchema = z.object({
  municipalities: z.array(municipality).length(98),
  regions: z.array(region),
  councils: z.array(council),
});
export type Reference = z.infer<typeof referenceSchema>;
export type ReferenceMunicipality = Reference['municipalities'][number];
