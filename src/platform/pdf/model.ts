import { z } from 'zod';

/** A picture of a text: the path the source names it by, and where its bytes lie. */
const pictureSchema = z.strictObject({ path: z.string(), file: z.string() });
export type Picture = z.infer<typeof pictureSchema>;

/** Set a Typst source as an accessible PDF (PDF/UA-1). */
export const printOrderSchema = z.strictObject({
  kind: z.literal('print'),
  source: z.string(),
  pictures: z.array(pictureSchema),
});

/** Ask which of the pictures can be printed at all. */
export const pictureOrderSchema = z.strictObject({
  kind: z.literal('pictures'),
  pictures: z.array(pictureSchema),
});

/** Why a file's own pages are not in the bundle. */
const obstacles = ['encrypted', 'broken', 'missing'] as const;
export type Obstacle = (typeof obstacles)[number];

/** One part of a bundle: the pages of a PDF file, or pages set for the purpose. */
const bundlePartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    file: z.string(),
    /** Printed in the corner of the first page. */
    stamp: z.string(),
    /** Typst source of the page that stands in the file's place when it cannot be read, by the obstacle. */
    instead: z.record(z.enum(obstacles), z.string()),
  }),
  z.strictObject({
    kind: z.literal('pages'),
    stamp: z.string(),
    source: z.string(),
    pictures: z.array(pictureSchema),
    /** Set in the part's place when its pictures cannot be printed. */
    instead: z.string(),
  }),
]);
export type BundlePart = z.infer<typeof bundlePartSchema>;

const bookmarkSchema = z.strictObject({
  title: z.string(),
  /** 0 is the outermost level; no level is skipped. */
  level: z.int().min(0),
  /** The part whose first page it leads to. */
  part: z.int().min(0),
});
export type Bookmark = z.infer<typeof bookmarkSchema>;

/** Bind many files into one PDF with a contents page in front. */
export const bundleOrderSchema = z.strictObject({
  title: z.string(),
  /**
   * Typst source of the contents. It finds the first page of each part in `sys.inputs.starts` (a JSON list), and
   * links to a part by the address `tvaers:part/N`.
   */
  contents: z.string(),
  parts: z.array(bundlePartSchema),
  bookmarks: z.array(bookmarkSchema),
  /** Where the PDF is written. */
  out: z.string(),
});
export type BundleOrder = z.infer<typeof bundleOrderSchema>;

/** A PDF and how many pages it has. */
export const printedSchema = z.strictObject({ pdf: z.instanceof(Uint8Array), pages: z.int() });
export type Printed = z.infer<typeof printedSchema>;

export const boundSchema = z.strictObject({
  pages: z.int(),
  /** First page of each part, counted from 1. */
  starts: z.array(z.int()),
  /** Parts that stand as a note instead of their own pages. */
  obstacles: z.array(z.strictObject({ part: z.int(), obstacle: z.enum(obstacles) })),
});
export type Bound = z.infer<typeof boundSchema>;
