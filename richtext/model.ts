import { z } from 'zod';

/**
 * The one document model for everything people write: background, case statement, later minutes and letters.
 * Small on purpose: what cannot be said here cannot be pasted in from Word either.
 */
const inlineSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  /** Absolute http(s) or mailto address. */
  link: z.string().optional(),
});
export type Inline = z.infer<typeof inlineSchema>;

const inlinesSchema = z.array(inlineSchema);

const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlinesSchema });
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  /** 1 is the first level inside the text, wherever the text is placed; the page adds its own levels above. */
  level: z.union([z.literal(1), z.literal(2)]),
  content: inlinesSchema,
});
const listSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  /** Number of the first item of an ordered list; 1 where absent. */
  start: z.int().min(2).max(999).optional(),
  /** Each item is a run of text and, where needed, one list below it. */
  items: z.array(
    z.strictObject({
      content: inlinesSchema,
      children: z.array(z.strictObject({ content: inlinesSchema })).optional(),
      /** The list below is numbered (a, b, c in print); bullets where absent. */
      orderedChildren: z.literal(true).optional(),
    }),
  ),
});
const tableSchema = z.strictObject({
  type: z.literal('table'),
  caption: z.string().optional(),
  /** The first row holds headings. */
  header: z.boolean(),
  rows: z.array(z.array(inlinesSchema)),
});
const pictureSchema = z.strictObject({
  type: z.literal('picture'),
  /** SHA-256 of the file's content, hex: where it lies in the file store. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the picture shows, for those who cannot see it. */
  alt: z.string(),
});
/** The place in the text where annexes are referred to: printed as "./." with the annexes' titles. */
const annexMarkSchema = z.strictObject({
  type: z.literal('annexMark'),
  /** The sentence the secretary wrote behind the mark. */
  content: inlinesSchema,
  /** Key of the mark within its item; annexes name it. One mark may cover several annexes. */
  mark: z.string().min(1),
});

const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  listSchema,
  tableSchema,
  pictureSchema,
  annexMarkSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type Table = z.infer<typeof tableSchema>;
export type List = z.infer<typeof listSchema>;
export type ListItem = List['items'][number];

export const richTextSchema = z.array(blockSchema);
export type RichText = z.infer<typeof richTextSchema>;

/** A paragraph of bare words. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ text }] };
}
