import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';

const mostTitle = 300;
const mostText = 20_000;

/** Refuses what is longer than a field may be. */
function atMost(most: number) {
  return z.string().superRefine(({ length }, context) => {
    if (length > most)
      context.addIssue({ code: 'custom', message: 'proposal-text-long', params: { length, most } });
  });
}

/** A member's proposal as the form posts it. */
export const proposalInput = z.object({
  councilId: councilInput,
  title: z
    .string({ error: 'proposal-title-missing' })
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(atMost(mostTitle).min(1, 'proposal-title-missing')),
  background: z
    .string({ error: 'proposal-background-missing' })
    .trim()
    .min(1, 'proposal-background-missing')
    .pipe(atMost(mostText)),
  recommendation: z.string().trim().default('').pipe(atMost(mostText)),
  /** Id of the meeting wished for. */
  meeting: z.string({ error: 'proposal-meeting-missing' }).min(1, 'proposal-meeting-missing'),
  /** Wants that meeting even if its deadline has passed: a box that was ticked. */
  insists: z
    .string()
    .default('')
    .transform((ticked) => ticked !== ''),
});
