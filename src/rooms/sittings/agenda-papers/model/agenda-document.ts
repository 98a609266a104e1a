import { type ItemKind, itemKinds } from 'tvaers-reader/kinds';
import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import { councilInput, fileInput, idText } from '../../../../kernel/ids.ts';

const versionKinds = ['agenda', 'addendum', 'revision'] as const;
export type VersionKind = (typeof versionKinds)[number];

export { type ItemKind, itemKinds };

/** An annex as printed: numbered within its item ("Bilag 2 til punkt 3.1"). */
const annexEntrySchema = z.strictObject({
  id: idText('annexes'),
  number: z.number().int().positive(),
  title: z.string(),
  fileName: z.string(),
  fileHash: fileInput,
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  pages: z.number().int().nullable(),
  /** The mark ("./.") in the item's text that refers to it. */
  mark: z.string().nullable(),
  state: z.enum(['draft', 'final']),
  source: z.enum(['own', 'external']),
  sender: z.string().nullable(),
  receivedOn: z.string().nullable(),
  documentNumber: z.string().nullable(),
  /** Null where it is open; empty where it is closed, and why is not the reader's to know. */
  closedReason: z.string().nullable(),
});
export type AnnexEntry = z.infer<typeof annexEntrySchema>;

/** What a closed item withholds from those who may not see it. */
const itemPartsSchema = z.strictObject({
  background: richTextSchema,
  /** "Det indstilles, at KKR Midtjylland"; each bullet of recommendations completes it. */
  recommendationLead: z.string(),
  recommendations: z.array(z.string()),
  caseStatement: richTextSchema,
  presenters: z.array(z.string()),
  expectedMinutes: z.number().int().nullable(),
  annexes: z.array(annexEntrySchema),
});
export type ItemParts = z.infer<typeof itemPartsSchema>;

const documentItemSchema = z.strictObject({
  id: idText('agenda_items'),
  number: z.string(),
  title: z.string(),
  /** Null where the item is closed to the reader. */
  kind: z.enum(itemKinds).nullable(),
  matterId: idText('matters').nullable(),
  recordNumber: z.string().nullable(),
  officers: z.array(z.string()),
  /** Null where it is open; empty where it is closed, and why is not the reader's to know. */
  closedReason: z.string().nullable(),
  /** Null where it is treated; empty where why it is not is not the reader's to know. */
  withdrawnReason: z.string().nullable(),
  /** 1: came with the agenda itself; 2 and up: with that later sending (an addendum). */
  sending: z.number().int().positive(),
  /** Null where the item is closed to the reader: the heading is all there is. */
  parts: itemPartsSchema.nullable(),
});
export type DocumentItem = z.infer<typeof documentItemSchema>;

const documentSectionSchema = z.strictObject({
  number: z.number().int().positive(),
  title: z.string(),
  items: z.array(documentItemSchema),
});
export type DocumentSection = z.infer<typeof documentSectionSchema>;

/** An agenda as it is read: on the web, in print, as data. Frozen as a paper when it is approved. */
export const agendaDocumentSchema = z.strictObject({
  council: z.strictObject({ id: councilInput, name: z.string() }),
  meeting: z.strictObject({
    id: idText('meetings'),
    heldOn: z.iso.date(),
    startsAt: z.string(),
    endsAt: z.string().nullable(),
    place: z.string(),
    form: z.enum(['physical', 'virtual', 'mixed']),
    kind: z.enum(['ordinary', 'extraordinary', 'constitutive']),
  }),
  version: z.strictObject({
    number: z.number().int().positive(),
    kind: z.enum(versionKinds),
    /** Why there is a new version; null for the first. */
    reason: z.string().nullable(),
    /** Instant it went out; null in a draft. */
    sentAt: z.string().nullable(),
  }),
  sections: z.array(documentSectionSchema),
});
export type AgendaDocument = z.infer<typeof agendaDocumentSchema>;
