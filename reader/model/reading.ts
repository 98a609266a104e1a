import { z } from 'zod';

/** What every reading carries, whatever it read: places, doubts and the account of every letter. */

/** "2024-06-18" */
export const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A place in the source: page and line are counted from 1, blank lines not counted. */
export const placeSchema = z.strictObject({ page: z.int().min(1), line: z.int().min(1) });
export type Place = z.infer<typeof placeSchema>;

export const warningSchema = z.strictObject({
  code: z.string(),
  /** One Danish sentence. */
  message: z.string(),
  /** Item number, or "side 3, linje 12". */
  where: z.string(),
});
export type ImportWarning = z.infer<typeof warningSchema>;

/** Text of the source that is in no item: page furniture, or left out because it fits nowhere. */
const remainderSchema = z.strictObject({ text: z.string(), reason: z.string(), place: placeSchema });
export type Remainder = z.infer<typeof remainderSchema>;

/** Letters (all characters but white space) of the source, by what became of them. The three add up to `whole`. */
const accountSchema = z.strictObject({
  whole: z.int().min(0),
  kept: z.int().min(0),
  furniture: z.int().min(0),
  leftOut: z.int().min(0),
});
export type Account = z.infer<typeof accountSchema>;

/** What a reading of any kind ends with: its doubts, and what became of every line. */
export const closingFields = {
  warnings: z.array(warningSchema),
  account: accountSchema,
  furniture: z.array(remainderSchema),
  leftOut: z.array(remainderSchema),
};
