import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import { itemKinds } from '../kinds/item-kinds.ts';
import { closingFields, isoDateSchema, placeSchema } from './reading.ts';

/** One document named at an annex mark. */
const importedAnnexSchema = z.strictObject({
  title: z.string(),
  /** Key of the mark in the text; several annexes may share one. */
  mark: z.string(),
  /** The name of its file, where the source is a package that has it. */
  file: z.string().optional(),
  /** It is closed although its item may be open. */
  closed: z.literal(true).optional(),
});
export type ImportedAnnex = z.infer<typeof importedAnnexSchema>;

const readingSchema = z.strictObject({
  /** What was read: "number", "title", "recordNumber", or a part of the item. */
  part: z.string(),
  /** How sure the reader is, from 0 to 1. */
  sure: z.number().min(0).max(1),
  /** The names of the signs it was known by. */
  signs: z.array(z.string()),
});
export type PartReading = z.infer<typeof readingSchema>;
/** One sign, and how much it proves. */
export type SignOfReading = { readonly sign: string; readonly sure: number };

/** An item as understood, with its texts in full. */
const importedItemSchema = z.strictObject({
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
  /** Null: the item is open. What the source gives as the reason, or that it only says it is closed. */
  closedReason: z.string().nullable().default(null),
  /** Topics of the next meeting, where the item lists them. */
  topics: z.array(z.string()),
  place: placeSchema.nullable(),
  /** For each part, how sure the reader is and by which signs. */
  readings: z.array(readingSchema).default([]),
});
export type ImportedItem = z.infer<typeof importedItemSchema>;

const importedSectionSchema = z.strictObject({
  number: z.string(),
  title: z.string(),
  items: z.array(importedItemSchema),
});
export type ImportedSection = z.infer<typeof importedSectionSchema>;

/** Who was there and who was not, as the source puts it. */
const attendanceSchema = z.strictObject({ label: z.string(), names: z.array(z.string()) });
export type Attendance = z.infer<typeof attendanceSchema>;

/** An agenda, or minutes, as understood. */
export const importedAgendaSchema = z.strictObject({
  kind: z.enum(['agenda', 'minutes']),
  council: z.string(),
  meetingOn: isoDateSchema.nullable(),
  /** "09:30"; null where the source is silent. */
  startsAt: z.string().nullable().default(null),
  /** Where the meeting is held; null where the source is silent. */
  place: z.string().nullable().default(null),
  title: z.string(),
  /** Those present, excused, absent: a label of the source's own ("Afbud") and the names below it. */
  attendance: z.array(attendanceSchema).default([]),
  sections: z.array(importedSectionSchema),
  nextMeeting: z
    .strictObject({ meetingOn: isoDateSchema.nullable(), topics: z.array(z.string()) })
    .nullable(),
  ...closingFields,
});
export type ImportedAgenda = z.infer<typeof importedAgendaSchema>;
