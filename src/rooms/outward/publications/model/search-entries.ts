import { plainText } from 'tvaers-richtext';
import type { FileHash } from '../../../../kernel/ids.ts';
import {
  annexAddress,
  capital,
  type EntryText,
  listEntries,
  type Paper,
  type PaperAnnex,
  type PaperBody,
  type PaperEntry,
  type PaperKind,
} from '../../../ground/papers/index.ts';
import { cutForSearch, type SearchEntry } from '../../../ground/search/index.ts';

type OpenEntry = { readonly entry: PaperEntry; readonly text: EntryText };

/** Hashes of the annexes anyone may open. */
export function listOpenFiles(kind: PaperKind, paper: Paper): readonly FileHash[] {
  const annexes = openEntriesOf(kind.body(kind.openPart(paper))).flatMap(({ text }) => openAnnexes(text));
  return [...new Set(annexes.map(({ fileHash }) => fileHash))];
}

/**
 * What the search knows of a published paper: its open entries and the text of their open annexes, and of closed
 * entries the heading, which is all that anyone may read of them.
 * @param texts the words of each file by hash; a file that has not been read counts with its title
 */
export function listSearchEntries(
  kind: PaperKind,
  paper: Paper,
  texts: ReadonlyMap<FileHash, string | null>,
): readonly SearchEntry[] {
  const body = kind.body(kind.openPart(paper));
  const closed = listEntries(body).filter((entry) => entry.closed && !entry.withdrawn);
  return [
    ...openEntriesOf(body).flatMap(({ entry, text }) => [
      thingEntry(kind, paper, entry, { place: capital(entry.place), body: wordsOf(text) }),
      ...openAnnexes(text).flatMap((annex) =>
        annexEntries(kind, paper, entry, annex, texts.get(annex.fileHash) ?? ''),
      ),
    ]),
    ...closed.map((entry) =>
      thingEntry(kind, paper, entry, { place: `${capital(entry.place)} (lukket)`, body: '' }),
    ),
  ];
}

function thingEntry(
  kind: PaperKind,
  paper: Paper,
  entry: PaperEntry,
  words: Pick<SearchEntry, 'place' | 'body'>,
): SearchEntry {
  return { part: 'thing', title: entry.heading, address: kind.entryAddress(paper, entry), ...words };
}

function wordsOf({ parts, foundBy }: EntryText): string {
  const lines = [...parts.map(({ content }) => plainText(content)), ...foundBy];
  return lines.filter((line) => line !== '').join('\n');
}

/** A long annex has several entries, so that its last page is found too. */
function annexEntries(
  kind: PaperKind,
  paper: Paper,
  entry: PaperEntry,
  annex: PaperAnnex,
  text: string,
): readonly SearchEntry[] {
  return cutForSearch(text).map((body) => ({
    part: 'annex',
    place: `Bilag til ${entry.place}`,
    title: annex.title,
    body,
    address: annexAddress(kind, paper, annex),
  }));
}

/** Entries anyone may read and that are still to be treated. */
function openEntriesOf(body: PaperBody): readonly OpenEntry[] {
  return listEntries(body).flatMap((entry) =>
    entry.text === null || entry.closed || entry.withdrawn ? [] : [{ entry, text: entry.text }],
  );
}

function openAnnexes({ annexes }: EntryText): readonly PaperAnnex[] {
  return annexes.filter(({ closed }) => !closed);
}
