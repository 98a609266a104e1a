import { z } from 'zod';
import { itemKinds } from '../kinds/item-kinds.ts';
import { isoDateSchema, warningSchema } from './reading.ts';

/** The form other programs read (README: What comes out). */
export const importFormSchema = z.strictObject({
  kind: z.enum(['agenda', 'minutes']),
  council: z.string(),
  meetingOn: isoDateSchema.nullable(),
  startsAt: z.string().nullable(),
  place: z.string().nullable(),
  title: z.string(),
  attendance: z.array(z.strictObject({ label: z.string(), names: z.array(z.string()) })).optional(),
  sections: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      items: z.array(
        z.strictObject({
          number: z.string(),
          title: z.string(),
          recordNumber: z.string().nullable(),
          initials: z.array(z.string()),
          background: z.string(),
          recommendations: z.array(z.string()),
          caseStatement: z.array(z.strictObject({ heading: z.string(), text: z.string() })),
          annexes: z.array(z.strictObject({ title: z.string() })),
          links: z.array(z.string()),
          kind: z.enum(itemKinds),
          closedReason: z.string().nullable(),
          decision: z.string().nullable(),
          topics: z.array(z.string()).optional(),
          readings: z
            .array(z.strictObject({ part: z.string(), sure: z.number(), signs: z.array(z.string()) }))
            .optional(),
        }),
      ),
    }),
  ),
  nextMeeting: z
    .strictObject({ meetingOn: isoDateSchema.nullable(), topics: z.array(z.string()) })
    .nullable()
    .optional(),
  warnings: z.array(warningSchema),
});
export type ImportForm = z.infer<typeof importFormSchema>;
