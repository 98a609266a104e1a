import type { RichText } from 'tvaers-richtext';
import type { AnnexId, CouncilId, FileHash } from '../../../../kernel/ids.ts';

/**
 * What every paper looks like to those who print, send, find and compare it, whatever its kind. Closed parts are in it
 * only where the sheet it was made of had them.
 */
export type PaperBody = {
  /** What it is, in one word on its cover: "Dagsorden". */
  readonly heading: string;
  /** The same within a sentence: "dagsordenen". */
  readonly called: string;
  /** The same with council and day: how a file names itself. */
  readonly title: string;
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly datedOn: string;
  /** Not sent out yet: every page says so. */
  readonly draft: boolean;
  /** "Dato", "Sted", "Version" …: name and words, in order. */
  readonly facts: readonly (readonly [string, string])[];
  /** What programs read in the file of HTML: `data-` attributes by name. */
  readonly tags: Tags;
  readonly sections: readonly PaperSection[];
};

export type Tags = Readonly<Record<string, string>>;

export type PaperSection = {
  readonly number: string;
  readonly heading: string;
  /** What stands where there are no entries. */
  readonly empty: string;
  readonly entries: readonly PaperEntry[];
};

/** A piece of a paper with a number and a heading of its own: an item, a paragraph, a goal. */
export type PaperEntry = {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  /** How others speak of it, within a sentence: "punkt 3.1". */
  readonly place: string;
  readonly tags: Tags;
  /** Quiet lines under the heading; empty ones are left out. */
  readonly lines: readonly EntryLine[];
  /** What makes it no ordinary entry, said under the heading: "Lukket punkt"; null for most. */
  readonly state: string | null;
  readonly closed: boolean;
  /** Keeps its number and heading, and its text is not printed. */
  readonly withdrawn: boolean;
  /** What is told of it with the heading, however little of it may be read. */
  readonly marks: readonly Facet[];
  /** Null where it is closed to the reader: the heading is all there is. */
  readonly text: EntryText | null;
};

type EntryLine = { readonly role: 'record' | 'note'; readonly words: string };

/** Something that can change from version to version; `called` stands in a sentence: "den forventede tid". */
export type Facet = { readonly called: string; readonly value: string };

export type EntryText = {
  readonly parts: readonly EntryPart[];
  readonly details: readonly Facet[];
  readonly annexes: readonly PaperAnnex[];
  /** Words it is found by besides its text: a record number. */
  readonly foundBy: readonly string[];
};

type EntryPart = {
  /** `background`: how programs name it. */
  readonly name: string;
  readonly heading: string;
  /** "baggrunden". */
  readonly called: string;
  readonly content: RichText;
};

export type PaperAnnex = {
  readonly id: AnnexId;
  /** Within its entry, from 1. */
  readonly number: number;
  readonly title: string;
  /** "PDF, 3 sider, udkast". */
  readonly facts: string;
  /** The mark ("./.") in the entry's text that refers to it. */
  readonly mark: string | null;
  readonly draft: boolean;
  /** Its title is shown, its file is for those who sit in the council. */
  readonly closed: boolean;
  readonly fileHash: FileHash;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly pages: number | null;
};

/** All entries in order, whatever section they stand in. */
export function listEntries(body: PaperBody): readonly PaperEntry[] {
  return body.sections.flatMap(({ entries }) => entries);
}

/** The pictures of a text by their content. */
export function listPictures(text: RichText): readonly string[] {
  return text.flatMap((block) => (block.type === 'picture' ? [block.file] : []));
}

/** The text to print: none where the entry is closed to the reader or withdrawn. */
export function printedText(entry: PaperEntry): EntryText | null {
  return entry.withdrawn ? null : entry.text;
}

/** "Bilag 2: Årsregnskab". */
export function annexName(annex: Pick<PaperAnnex, 'number' | 'title'>): string {
  return `Bilag ${annex.number}: ${annex.title}`;
}
