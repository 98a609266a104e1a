import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';

/** Tried until the words of every open annex are in the search. */
export const indexJob = 'index-paper';
export const indexPayload = z.strictObject({
  councilId: councilInput,
  kind: z.string(),
  subjectId: z.string(),
});
