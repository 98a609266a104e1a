import { z } from 'zod';

export const annexStates = ['draft', 'final'] as const;
export const annexSources = ['own', 'external'] as const;
export type AnnexState = (typeof annexStates)[number];
export type AnnexSource = (typeof annexSources)[number];

/** What people say about an annex; the file says the rest itself. */
export type AnnexWords = {
  readonly title: string;
  /** The mark ("./.") in the item's text that refers to it. */
  readonly mark: string | null;
  readonly state: AnnexState;
  readonly source: AnnexSource;
  /** Who sent it; only external annexes have one. */
  readonly sender: string | null;
  /** YYYY-MM-DD. */
  readonly receivedOn: string | null;
  readonly documentNumber: string | null;
  /** Why the file is closed although the item is open; null: open. */
  readonly closedReason: string | null;
};

export type AnnexFile = {
  readonly fileName: string;
  readonly fileHash: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly pages: number | null;
};

export type Annex = AnnexWords &
  AnnexFile & {
    readonly id: string;
    readonly itemId: string;
    /** Its place within the item, from 1: "Bilag 2". */
    readonly number: number;
    /** How far the reading of its words has come; the sentence says why they cannot be read. */
    readonly reading: 'waiting' | 'read' | { readonly unreadable: string };
  };

/** An annex taken away that can be brought back. */
export type RemovedAnnex = { readonly id: string; readonly title: string };

/** Which item of which agenda is worked on. */
export type ItemPlace = { readonly councilId: string; readonly meetingId: string; readonly itemId: string };

/** An annexes row as kept in removed_annexes. */
export const removedContent = z.strictObject({
  id: z.string(),
  item_id: z.string(),
  meeting_id: z.string(),
  council_id: z.string(),
  mark: z.string().nullable(),
  title: z.string(),
  file_name: z.string(),
  file_hash: z.string(),
  media_type: z.string(),
  size: z.number(),
  pages: z.number().nullable(),
  state: z.enum(annexStates),
  source: z.enum(annexSources),
  sender: z.string().nullable(),
  received_on: z.string().nullable(),
  document_number: z.string().nullable(),
  closed_reason: z.string().nullable(),
});
