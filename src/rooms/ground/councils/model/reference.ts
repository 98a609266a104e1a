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

/** A line of `postcodes.csv`: one postcode, or the first and last of a row of them, with its town. */
const postcode = z.strictObject({
  firstCode: z.string().regex(/^\d{4}$/),
  lastCode: z.string().regex(/^\d{4}$/),
  town: z.string().min(1),
  municipalities: z.array(z.string().regex(/^\d{3}$/)).min(1),
});

/** Everything in db/reference. */
export const referenceSchema = z.object({
  municipalities: z.array(municipality).length(98),
  regions: z.array(region),
  councils: z.array(council),
  postcodes: z.array(postcode).min(600),
});
export type Reference = z.infer<typeof referenceSchema>;
export type ReferenceMunicipality = Reference['municipalities'][number];
