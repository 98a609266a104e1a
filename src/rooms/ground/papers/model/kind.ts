import { z } from 'zod';
import type { PaperPaths } from '../../../../addresses/index.ts';
import type { Answer } from '../../../../kernel/faults.ts';
import { type CouncilId, councilInput } from '../../../../kernel/ids.ts';
import { ok, type Refusal } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Act, Subject } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { PaperBody, PaperEntry } from './body.ts';
import type { ClosedSince } from './closed-since.ts';
import type { KindWords } from './kind-words.ts';
import { chooseMailWords, type MailSource, type MailWords } from './mail.ts';
import type { Audience, Paper, PaperForm, Sheet } from './paper.ts';

/** What a kind says of its content. */
type ContentOf<Content> = {
  /** How the database and the code name it: `agenda`. */
  readonly kind: string;
  readonly schema: z.ZodType<Content>;
  /**
   * The same content for readers who may not see what is closed: a list of what leaves, never of what stays.
   * @param since what a later version has closed: it is closed here too
   */
  openPart(content: Content, since?: ClosedSince): Content;
};

/** What freezing needs of a kind: its name, and how a content is read and cut. */
export type Freezable = {
  readonly kind: string;
  /** @throws where the content is not one of the kind's */
  cut(content: unknown): { readonly whole: unknown; readonly open: unknown };
};

/** What must be known of a kind to freeze its papers and read them again. */
type PaperContent<Content> = ContentOf<Content> & Freezable;

export function paperContent<Content>(of: ContentOf<Content>): PaperContent<Content> {
  return {
    ...of,
    cut: (content) => {
      const whole = of.schema.parse(content);
      return { whole, open: of.openPart(whole) };
    },
  };
}

/** What papers are of: a meeting, a case, a year. */
export type PaperSubject = {
  readonly subjectId: string;
  readonly council: { readonly id: CouncilId; readonly name: string };
  /** YYYY-MM-DD. */
  readonly datedOn: string;
  /** "Mødet den 18. juni 2024". */
  readonly name: string;
  /** What of it anyone may know although its papers cannot be read: when and where a meeting is held. */
  readonly known?: string;
};

/** What an address needs of a paper, or of what papers are of. */
export type Placed = {
  readonly subjectId: string;
  readonly council: { readonly id: CouncilId };
  readonly datedOn: string;
};

/** Where the papers of a kind lie. */
type PaperPlace = {
  readonly paths: PaperPaths;
  /** The name in the address that says which of them: `date`. */
  readonly last: string;
  /** What stands for the names in the paths. */
  params(of: Placed): Params;
  /** What an address names; null where there is no such thing for the viewer. */
  find(trx: Trx, viewer: Viewer, params: Params): Promise<PaperSubject | null>;
};

/** What an address names, as commands are told it: the council, and whatever else the kind's addresses hold. */
export const paramsInput = z.object({ council: councilInput }).catchall(z.string().optional()).readonly();
export type Params = z.output<typeof paramsInput>;

/** How it stands with sending a paper on a day. */
export type Circumstances = {
  /** Those who sit in the council on this day get it, YYYY-MM-DD. */
  readonly receiversOn: string;
  /** Said on the page before it is sent. */
  readonly notices: readonly Notice[];
  /** Why it cannot be sent at all. */
  readonly refusal: Refusal | null;
  /** It is put up, and nobody is written to; says so. Null where they are. */
  readonly silent: Notice | null;
  /** Null where it may be sent whenever it is ready. */
  readonly deadline: SendingDeadline | null;
};

export type Notice = { readonly kind: 'info' | 'warning'; readonly heading: string; readonly words: string };

export type SendingDeadline = {
  /** YYYY-MM-DD, as moved if it was moved. */
  readonly on: string;
  readonly deviation: { readonly reason: string } | null;
  /** Where it is written: "forretningsordenens § 5, stk. 5". */
  readonly law: string;
};

type Attachment = { readonly fileName: string; readonly mediaType: string; readonly content: string };

/** What a kind has to do with the sending of its papers; each may be left out. */
type KindSending = {
  circumstances(
    trx: Trx,
    viewer: Viewer,
    subject: PaperSubject,
    form: PaperForm,
    today: Temporal.PlainDate,
  ): Promise<Circumstances>;
  /** It goes out after its deadline: keeps why. */
  excuse(act: Act, subject: PaperSubject, reason: string): Promise<Answer<null>>;
  /** Done in the transaction that sends the paper. */
  whenSent(act: Act, paper: Paper): Promise<Answer<null>>;
  /** @param withClosed whether the receiver sits in the council */
  mail(
    trx: Trx,
    viewer: Viewer,
    paper: Paper,
    source: MailSource & { readonly withClosed: boolean },
  ): Promise<MailWords>;
  attachments(
    trx: Trx,
    viewer: Viewer,
    paper: Paper,
    sent: { readonly baseUrl: string; readonly at: Temporal.Instant },
  ): Promise<readonly Attachment[]>;
};

/** A file made of the sheet alone, where the common look is not the kind's own. */
type OwnFile<Content> = (content: Content, sheet: Sheet, audience: Audience) => Uint8Array;

type Definition<Content> = {
  readonly content: PaperContent<Content>;
  readonly words: KindWords;
  readonly place: PaperPlace;
  body(content: Content, sheet: Sheet): PaperBody;
  /** What else a thing that happens to a paper of the subject belongs to: a meeting's agenda to the meeting. */
  about?(subjectId: string): readonly Subject[];
  /** Where an entry is read by itself; the paper's own page where nothing is said. */
  entryAddress?(of: Placed, entry: Pick<PaperEntry, 'id' | 'number'>): string;
  /** Its public pages are its own; else the common page shows it. */
  readonly ownPages?: boolean;
  /** The paper as it is prepared, for those who may see it; where there is no such thing, drafts have no files. */
  draft?(trx: Trx, viewer: Viewer, subject: PaperSubject): Promise<Sheet | null>;
  readonly json?: OwnFile<Content>;
  readonly sending?: Partial<KindSending>;
};

/** A kind of paper, as the rooms that print, send, publish, find and compare papers know it. */
export type PaperKind = {
  readonly name: string;
  readonly words: KindWords;
  readonly place: PaperPlace;
  readonly ownPages: boolean;
  openPart(sheet: Sheet, since?: ClosedSince): Sheet;
  body(sheet: Sheet): PaperBody;
  about(subjectId: string): readonly Subject[];
  entryAddress(of: Placed, entry: Pick<PaperEntry, 'id' | 'number'>): string;
  draft(trx: Trx, viewer: Viewer, subject: PaperSubject): Promise<Sheet | null>;
  /** Null where the common data form is the kind's too. */
  readonly json: ((sheet: Sheet, audience: Audience) => Uint8Array) | null;
  readonly sending: KindSending;
};

/**
 * Makes a kind of what it says of itself. Its content is read with its schema whenever it is needed, so that the rooms
 * that handle papers need not know what is in them.
 */
export function paperKind<Content>(definition: Definition<Content>): PaperKind {
  const { content, words, place, ownPages = false, sending = {} } = definition;
  const { json } = definition;
  const read = (sheet: Sheet) => content.schema.parse(sheet.content);
  return {
    name: content.kind,
    words,
    place,
    ownPages,
    openPart: (sheet, since) => ({ ...sheet, content: content.openPart(read(sheet), since) }),
    body: (sheet) => definition.body(read(sheet), sheet),
    about: (subjectId) => [`${content.kind}:${subjectId}`, ...(definition.about?.(subjectId) ?? [])],
    entryAddress: definition.entryAddress ?? ((of, { id }) => `${place.paths.read(place.params(of))}#${id}`),
    draft: definition.draft ?? (async () => null),
    json: json === undefined ? null : (sheet, audience) => json(read(sheet), sheet, audience),
    sending: {
      circumstances: async (_trx, _viewer, _subject, _form, today) => ({
        ...nothingSpecial,
        receiversOn: today.toString(),
      }),
      excuse: async () => ok(null),
      whenSent: async () => ok(null),
      mail: async (_trx, _viewer, _paper, source) => chooseMailWords(words, source),
      attachments: async () => [],
      ...sending,
    },
  };
}

const nothingSpecial = { notices: [], refusal: null, silent: null, deadline: null };

/** All kinds there are, handed in by main. */
export type PaperKinds = readonly PaperKind[];

/** @throws where no kind has the name: a paper of it cannot have been frozen */
export function getKind(kinds: PaperKinds, name: string): PaperKind {
  const kind = kinds.find((each) => each.name === name);
  if (!kind) throw new Error(`no kind of paper is called ${name}`);
  return kind;
}

/** A kind as what a command is told: it is made by the code, never posted. */
export const kindInput = z.custom<PaperKind>(
  (value) => typeof value === 'object' && value !== null && 'place' in value && 'sending' in value,
);
