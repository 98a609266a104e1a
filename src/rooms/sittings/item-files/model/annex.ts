import { z } from 'zod';
import {
  type AgendaItemId,
  type AnnexId,
  type CouncilId,
  type FileHash,
  fileInput,
  type MeetingId,
} from '../../../../kernel/ids.ts';

export const annexStates = ['draft', 'final'] as const;
export const annexSources = ['own', 'external'] as const;

const said = z.string().nullable().default(null);

/** What people say about an annex; the file says the rest itself. What nobody has said is as it is without. */
const words = z.object({
  title: z.string(),
  /** The mark ("./.") in the item's text that refers to it. */
  mark: said,
  state: z.enum(annexStates).default('final'),
  source: z.enum(annexSources).default('own'),
  /** Who sent it; only external annexes have one. */
  sender: said,
  /** YYYY-MM-DD. */
  receivedOn: said,
  documentNumber: said,
  /** Why the file is closed although the item is open; null: open. */
  closedReason: said,
});

const file = z.object({
  fileName: z.string(),
  fileHash: fileInput,
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

/** What an annex keeps of a file that has been looked into. */
export function annexFileOf(inspected: Omit<AnnexFile, 'fileHash'> & { readonly hash: FileHash }): AnnexFile {
  const { hash: fileHash, fileName, mediaType, size, pages } = inspected;
  return { fileName, fileHash, mediaType, size, pages };
}

export type Annex = AnnexContent & {
  readonly id: AnnexId;
  readonly itemId: AgendaItemId;
  /** Its place within the item, from 1: "Bilag 2". */
  readonly number: number;
  /** How far the reading of its words has come; the sentence says why they cannot be read. */
  readonly reading: 'waiting' | 'read' | { readonly unreadable: string };
};

/** An annex taken away that can be brought back. */
export type RemovedAnnex = { readonly id: AnnexId; readonly title: string };

/** Which item of which agenda is worked on. */
export type ItemPlace = {
  readonly councilId: CouncilId;
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
};

/** An item a command has taken for writing: it is there, and its agenda is the command's alone. */
export type TakenItem = ItemPlace & {
  /** Why the item is closed; null: open. */
  readonly closedReason: string | null;
};
