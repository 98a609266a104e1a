import type { CouncilId, FileHash, PaperId } from '../../../../kernel/ids.ts';

/** Whose eyes a paper is read with: anyone's, or those of somebody who sits in the council. */
const audiences = ['open', 'whole'] as const;
export type Audience = (typeof audiences)[number];

/** What a version is to the one before it: nothing but additions, or changes too. */
export const paperForms = ['first', 'addendum', 'revision'] as const;
export type PaperForm = (typeof paperForms)[number];

/** What papers are counted by: the agenda of one meeting in all its versions. */
export type PaperSeries = { readonly kind: string; readonly subjectId: string };

/** What a paper says, as its reader may see it, and what it must know of itself to be shown. */
export type Sheet = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  /** The day it speaks of, YYYY-MM-DD: the meeting's, the letter's. */
  readonly datedOn: string;
  readonly version: number;
  readonly form: PaperForm;
  /** Why there is a later version; null for the first. */
  readonly reason: string | null;
  /** Null in a draft and in what waits to be sent. */
  readonly sentAt: Date | null;
  /** Its kind alone knows what this is, and reads it with a schema of its own. */
  readonly content: unknown;
};

/** A frozen paper. */
export type Paper = Sheet &
  PaperSeries & {
    readonly id: PaperId;
    /** "Dagsorden til mødet den 18. juni 2024". */
    readonly title: string;
    readonly approvedAt: Date;
    readonly publishedAt: Date | null;
    /** What anyone may read of it; the same as `content` where the reader sees nothing closed. */
    readonly openContent: unknown;
    /** How often a later version closed something in it. */
    readonly timesWithheld: number;
    /** Only those who prepare papers ever read one that was taken down. */
    readonly takenDown: { readonly at: Date; readonly reason: string } | null;
  };

/** The paper as anyone may read it. */
export function openPaper(paper: Paper): Paper {
  return { ...paper, content: paper.openContent };
}

/** What is told of a paper in lists, without what it says. */
export type PaperFacts = Omit<Paper, 'content' | 'openContent'>;

/** That a paper was taken down, and nothing else of it. */
export type TakenDown = { readonly version: number; readonly at: Date };

/** What somebody meets who asks for a paper. */
export type Reading =
  | { readonly state: 'readable'; readonly paper: Paper }
  | { readonly state: 'taken-down'; readonly takenDown: TakenDown }
  | { readonly state: 'none' };

/** A file that goes out with a paper: an annex by its own id, a picture of a text by its hash. */
export type PaperFile = {
  readonly role: 'annex' | 'picture';
  readonly fileId: string;
  readonly fileName: string;
  readonly fileHash: FileHash;
  readonly mediaType: string;
  /** For those who sit in the council only. */
  readonly closed: boolean;
};

/** A file somebody may have, and whether anyone may. */
export type FoundFile = {
  readonly hash: FileHash;
  readonly mediaType: string;
  readonly fileName: string;
  readonly open: boolean;
};
