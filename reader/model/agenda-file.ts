import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import { itemKinds } from '../kinds/item-kinds.ts';
import { isoDateSchema } from './reading.ts';

/** The texts of an item in full, which an export puts beside the plain ones so that it reads back exactly. */
const itemTextsSchema = z.object({
  background: richTextSchema,
  caseStatement: richTextSchema,
  decision: richTextSchema.optional(),
});

/** The exported agenda's own form, which the JSON export carries beside the plain one: only what is read back of it. */
const exportedDocumentSchema = z.object({
  meeting: z.object({ startsAt: z.string(), place: z.string() }).optional(),
  sections: z.array(
    z.object({
      items: z.array(
        z.object({
          number: z.string(),
          closedReason: z.string().nullish(),
          parts: z
            .object({
              background: richTextSchema,
              caseStatement: richTextSchema,
              annexes: z.array(z.object({ number: z.int(), title: z.string(), mark: z.string().nullable() })),
            })
            .nullable(),
        }),
      ),
    }),
  ),
});

/** The import form as a file may hold it: unknown fields are passed over, texts in full are used where they stand. */
export const agendaFileSchema = z.object({
  kind: z.enum(['agenda', 'minutes']).default('agenda'),
  council: z.string().optional(),
  meetingOn: isoDateSchema.nullish(),
  startsAt: z.string().nullish(),
  place: z.string().nullish(),
  title: z.string().default(''),
  sections: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      items: z.array(
        z.object({
          number: z.string(),
          title: z.string(),
          recordNumber: z.string().nullish(),
          initials: z.array(z.string()).default([]),
          background: z.string().default(''),
          recommendations: z.array(z.string()).default([]),
          caseStatement: z.array(z.object({ heading: z.string(), text: z.string() })).default([]),
          annexes: z.array(z.object({ title: z.string(), mark: z.string().optional() })).default([]),
          links: z.array(z.string()).default([]),
          kind: z.enum(itemKinds).optional(),
          topics: z.array(z.string()).default([]),
          closedReason: z.string().nullish(),
          decision: z.string().nullish(),
          texts: itemTextsSchema.optional(),
        }),
      ),
    }),
  ),
  document: exportedDocumentSchema.optional(),
});
export type AgendaFile = z.infer<typeof agendaFileSchema>;
