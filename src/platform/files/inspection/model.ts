/** The kinds of file that are taken in from people to be read by others as they are. */
export const fileKinds = ['pdf', 'docx', 'xlsx', 'png', 'jpeg', 'txt'] as const;
export type FileKind = (typeof fileKinds)[number];

type KindFacts = {
  readonly mediaType: string;
  /** Endings of the name, the usual one first. */
  readonly extensions: readonly string[];
  /** What `file-type` may call the content; none for plain text, which has no sign of its own. */
  readonly found: readonly string[];
  /** The entry without which a packed file is not of the kind. */
  readonly entry?: string;
};

const office = 'application/vnd.openxmlformats-officedocument';

export const kindFacts: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], found: ['pdf'] },
  docx: {
    mediaType: `${office}.wordprocessingml.document`,
    extensions: ['docx'],
    found: ['docx', 'zip'],
    entry: 'word/document.xml',
  },
  xlsx: {
    mediaType: `${office}.spreadsheetml.sheet`,
    extensions: ['xlsx'],
    found: ['xlsx', 'zip'],
    entry: 'xl/workbook.xml',
  },
  png: { mediaType: 'image/png', extensions: ['png'], found: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], found: ['jpg'] },
  txt: { mediaType: 'text/plain; charset=utf-8', extensions: ['txt'], found: [] },
};

export type InspectionLimits = {
  readonly bytes: number;
  readonly pages: number;
  readonly unpackedBytes: number;
  /** Of the processor's time: a busy machine makes no file unreadable. */
  readonly seconds: number;
};

export const usualInspectionLimits: InspectionLimits = {
  bytes: 200 * 1024 * 1024,
  pages: 5000,
  unpackedBytes: 500 * 1024 * 1024,
  seconds: 30,
};

/** One file to look into, by a thread of its own. */
export type InspectionTask = {
  readonly path: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly limits: InspectionLimits;
};

/** What was found inside; the first word of a fault is a code of `errors.ts` or of the reading's catalogue. */
export type Finding =
  | { readonly sound: true; readonly pages: number | null }
  | { readonly sound: false; readonly fault: Fault; readonly pages?: number };

type Fault =
  | 'source-unreadable'
  | 'source-encrypted'
  | 'source-packed-too-large'
  | 'source-too-many-pages'
  | 'source-not-text'
  | 'source-kind-differs'
  | 'file-with-program'
  | 'file-with-actions'
  | 'file-with-files'
  | 'file-like-virus';

export const sound = (pages: number | null = null): Finding => ({ sound: true, pages });
export const unsound = (fault: Fault): Finding => ({ sound: false, fault });
