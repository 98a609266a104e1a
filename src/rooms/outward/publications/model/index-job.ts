import { z } from 'zod';

/** Tried until the words of every open annex are in the search. */
export const indexJob = 'index-paper';
export const indexPayload = z.strictObject({
  councilId: z.string(),
  kind: z.string(),
  subjectId: z.string(),
});
