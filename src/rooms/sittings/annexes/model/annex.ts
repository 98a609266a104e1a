import { z } from 'zod';

export const annexStates = ['draft', 'final'] as const;
export const annexSources = ['own', 'external'] as const;

/** What people say about an annex; the file says the rest itself. */
const words = z.object({
  title: z.string(),
  /** The mark ("./.") in the item's text that refers to it. */
  mark: z.string().nullable(),
  state: z.enum(annexStates),
  source: z.enum(annexSources),
  /** Who sent it; only external annexes have one. */
  sender: z.string().nullable(),
  /** YYYY-MM-DD. */
  receivedOn: z.string().nullable(),
  documentNumber: z.string().nullable(),
  /** Why the file is closed although the item is open; null: open. */
  closedReason: z.string().nullable(),
});

const file = z.object({
  fileName: z.string(),
  fileHash: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.coerce.number(),
  pages: z.number().nullable(),
});

/** All that is kept of an annex, as its row is read and as commands take it in. */
export const annexContent = words.extend(file.shape);

export type AnnexWords = Readonly<z.infer<typeof words>>;
export type AnnexFile = Readonly<z.infer<typeof file>>;
export type AnnexContent = AnnexWords & AnnexFile;

export type Annex = AnnexContent & {
  readonly id: string;
  readonly itemId: string;
  /** Its place within the item, from 1: "Bilag 2". */
  readonly number: number;
  /** How far the reading of its words has come; the sentence says why they cannot be read. */
  readonly reading: 'waiting' | 'read' | { readonly unreadable: string };
};

export const longestTitle = 300;

/** An annex as it is until somebody says more of it. */
export const plainWords: Omit<AnnexWords, 'title'> = {
  mark: null,
  state: 'final',
  source: 'own',
  sender: null,
  receivedOn: null,
  documentNumber: null,
  closedReason: null,
};

/** An annex taken away that can be brought back. */
export type RemovedAnnex = { readonly id: string; readonly title: string };

/** Which item of which agenda is worked on. */
export type ItemPlace = { readonly councilId: string; readonly meetingId: string; readonly itemId: string };
