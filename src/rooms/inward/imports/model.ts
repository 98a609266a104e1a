import { z } from 'zod';
import { richTextSchema } from '../../../platform/richtext/model.ts';

/** What the council is asked to do with an item. */
export const itemKinds = ['decision', 'discussion', 'orientation'] as const;
export type ItemKind = (typeof itemKinds)[number];

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

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One document named at an annex mark. */
export const importedAnnexSchema = z.strictObject({
  title: z.string(),
  /** Key of the mark in the text; several annexes may share one. */
  mark: z.string(),
});
export type ImportedAnnex = z.infer<typeof importedAnnexSchema>;

/** An item as understood, with its texts in full. */
export const importedItemSchema = z.strictObject({
  number: z.string(),
  title: z.string(),
  recordNumber: z.string().nullable(),
  initials: z.array(z.string()),
  background: richTextSchema,
  recommendations: z.array(z.string()),
  caseStatement: richTextSchema,
  /** What was decided: minutes only. */
  decision: richTextSchema,
  annexes: z.array(importedAnnexSchema),
  links: z.array(z.string()),
  kind: z.enum(itemKinds),
  /** Topics of the next meeting, where the item lists them. */
  topics: z.array(z.string()),
  place: placeSchema.nullable(),
});
export type ImportedItem = z.infer<typeof importedItemSchema>;

export const importedSectionSchema = z.strictObject({
  number: z.string(),
  title: z.string(),
  items: z.array(importedItemSchema),
});
export type ImportedSection = z.infer<typeof importedSectionSchema>;

/** Text of the source that is in no item: page furniture, or left out because it fits nowhere. */
export const remainderSchema = z.strictObject({ text: z.string(), reason: z.string(), place: placeSchema });
export type Remainder = z.infer<typeof remainderSchema>;

/** Letters (all characters but white space) of the source, by what became of them. The three add up to `whole`. */
export const accountSchema = z.strictObject({
  whole: z.int().min(0),
  kept: z.int().min(0),
  furniture: z.int().min(0),
  leftOut: z.int().min(0),
});
export type Account = z.infer<typeof accountSchema>;

export const importedAgendaSchema = z.strictObject({
  kind: z.enum(['agenda', 'minutes']),
  council: z.string(),
  meetingOn: isoDate.nullable(),
  title: z.string(),
  sections: z.array(importedSectionSchema),
  nextMeeting: z.strictObject({ meetingOn: isoDate.nullable(), topics: z.array(z.string()) }).nullable(),
  warnings: z.array(warningSchema),
  account: accountSchema,
  furniture: z.array(remainderSchema),
  leftOut: z.array(remainderSchema),
});
export type ImportedAgenda = z.infer<typeof importedAgendaSchema>;

/** What a document says of itself in its margin. Every value that occurs, in the order met. */
export const stampsSchema = z.strictObject({
  dates: z.array(isoDate),
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

export const bundledAnnexSchema = z.strictObject({
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

export const annexBundleSchema = z.strictObject({
  kind: z.literal('annex-bundle'),
  council: z.string(),
  meetingOn: isoDate.nullable(),
  title: z.string(),
  annexes: z.array(bundledAnnexSchema),
  warnings: z.array(warningSchema),
  account: accountSchema,
  furniture: z.array(remainderSchema),
  leftOut: z.array(remainderSchema),
});
export type AnnexBundle = z.infer<typeof annexBundleSchema>;

/** What the secretariat says about the file it imports. */
export type ImportRequest = {
  readonly council: string;
  /** The meeting's date, where the person knows it. */
  readonly on?: Temporal.PlainDate;
};

/** The councils an import can be for, by their lasting ids. */
export const councilNames: Readonly<Record<string, string>> = {
  'kkr-hovedstaden': 'KKR Hovedstaden',
  'kkr-sjaelland': 'KKR Sjælland',
  'kkr-syddanmark': 'KKR Syddanmark',
  'kkr-midtjylland': 'KKR Midtjylland',
  'kkr-nordjylland': 'KKR Nordjylland',
};

/** The form other programs read (docs: README of this room). */
export const importFormSchema = z.strictObject({
  kind: z.enum(['agenda', 'minutes']),
  council: z.string(),
  meetingOn: isoDate.nullable(),
  title: z.string(),
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
          topics: z.array(z.string()).optional(),
          decision: z.string().optional(),
        }),
      ),
    }),
  ),
  nextMeeting: z
    .strictObject({ meetingOn: isoDate.nullable(), topics: z.array(z.string()) })
    .nullable()
    .optional(),
  warnings: z.array(warningSchema),
});
export type ImportForm = z.infer<typeof importFormSchema>;

/** The texts of an item in full, which an export puts beside the plain ones so that it reads back exactly. */
const itemTextsSchema = z.object({
  background: richTextSchema,
  caseStatement: richTextSchema,
  decision: richTextSchema.optional(),
});

/** The exported agenda's own form, which the JSON export carries beside the plain one: only what is read back of it. */
const exportedDocumentSchema = z.object({
  sections: z.array(
    z.object({
      items: z.array(
        z.object({
          number: z.string(),
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
  meetingOn: isoDate.nullish(),
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
          decision: z.string().default(''),
          texts: itemTextsSchema.optional(),
        }),
      ),
    }),
  ),
  document: exportedDocumentSchema.optional(),
});
export type AgendaFile = z.infer<typeof agendaFileSchema>;
