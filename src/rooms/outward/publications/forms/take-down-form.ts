import { z } from 'zod';
import { mostLetters, neededText } from '../../../../kernel/inputs.ts';

/** What the form of taking down posts: which versions, and why. */
export const takeDownForm = z.object({
  versions: z.union([
    z.literal('all'),
    z.int().positive(),
    z
      .string('take-down-nothing')
      .regex(/^[1-9]\d{0,3}$/, 'take-down-nothing')
      .transform(Number),
  ]),
  reason: neededText(mostLetters.reason, 'take-down-why'),
});
