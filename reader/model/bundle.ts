import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import { closingFields, isoDateSchema, placeSchema } from './reading.ts';

/** What a document says of itself in its margin. Every value that occurs, in the order met. */
const stampsSchema = z.strictObject({
  dates: z.array(isoDateSchema),
  recordNumbers: z.array(z.string()),
  documentNumbers: z.array(z.string()),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  /** The page count it states ("Side 1 af 6" → 6). */
  statedPages: z.int().nullable(),
  /** It carries the mark "UDKAST" or calls itself a draft. */
  draft: z.boolean(),
});
export type Stamps = z.infer<typeof stampsSchema>;

const bundledAnnexSchema = z.strictObject({
  /** Item number, or null where the bundle does not tell. */
  item: z.string().nullable(),
  itemTitle: z.string(),
  number: z.int().min(1),
  title: z.string(),
  /** Page in the bundle its contents page names. */
  page: z.int().nullable(),
  stamps: stampsSchema,
  text: richTextSchema,
  place: placeSchema.nullable(),
});
export type BundledAnnex = z.infer<typeof bundledAnnexSchema>;

/** A bundle of annexes as understood. */
export const annexBundleSchema = z.strictObject({
  kind: z.literal('annex-bundle'),
  council: z.string(),
  meetingOn: isoDateSchema.nullable(),
  title: z.string(),
  annexes: z.array(bundledAnnexSchema),
  ...closingFields,
});
export type AnnexBundle = z.infer<typeof annexBundleSchema>;
