import { plainText } from 'tvaers-richtext';
import { newId } from '../../../../kernel/ids.ts';
import { cutForSearch } from '../../../ground/documents/index.ts';
import {
  type AgendaDocument,
  type AnnexEntry,
  type DocumentItem,
  openPart,
} from '../../../sittings/agendas/index.ts';
import { annexAddress, itemAddress } from '../model.ts';
import type { SearchEntry } from '../store.ts';

type OpenItem = { readonly item: DocumentItem; readonly parts: NonNullable<DocumentItem['parts']> };

/** Hashes of the annexes anyone may open. */
export function openFilesOf(agenda: AgendaDocument): readonly string[] {
  return [
    ...new Set(
      openItemsOf(agenda).flatMap(({ parts }) => openAnnexes(parts.annexes).map((annex) => annex.fileHash)),
    ),
  ];
}

/**
 * What the search knows of a published agenda: its open items and the text of their open annexes.
 * @param texts the words of each file by hash; a file that has not been read counts with its title
 */
export function searchEntriesOf(
  agenda: AgendaDocument,
  texts: ReadonlyMap<string, string | null>,
): readonly SearchEntry[] {
  return openItemsOf(agenda).flatMap(({ item, parts }) => [
    itemEntry(agenda, item, parts),
    ...openAnnexes(parts.annexes).flatMap((annex) =>
      annexEntries(agenda, item, annex, texts.get(annex.fileHash) ?? ''),
    ),
  ]);
}

function itemEntry(agenda: AgendaDocument, item: DocumentItem, parts: OpenItem['parts']): SearchEntry {
  const lines = [
    plainText(parts.background),
    parts.recommendationLead,
    ...parts.recommendations,
    plainText(parts.caseStatement),
    item.recordNumber ?? '',
  ];
  return {
    ...place(agenda, item),
    kind: 'item',
    title: item.title,
    body: lines.filter((line) => line !== '').join('\n'),
    address: itemAddress(agenda.council.id, agenda.meeting.heldOn, item.number),
  };
}

/** A long annex has several entries, so that its last page is found too. */
function annexEntries(
  agenda: AgendaDocument,
  item: DocumentItem,
  annex: AnnexEntry,
  text: string,
): readonly SearchEntry[] {
  return cutForSearch(text).map((body) => ({
    ...place(agenda, item),
    kind: 'annex',
    title: annex.title,
    body,
    address: annexAddress(agenda.council.id, agenda.meeting.heldOn, annex),
  }));
}

function place(agenda: AgendaDocument, item: DocumentItem) {
  return {
    id: newId(),
    council_id: agenda.council.id,
    meeting_id: agenda.meeting.id,
    held_on: agenda.meeting.heldOn,
    item_number: item.number,
  };
}

/** Items anyone may read and that are still to be treated. */
function openItemsOf(agenda: AgendaDocument): readonly OpenItem[] {
  return openPart(agenda).sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.parts === null || item.withdrawnReason !== null ? [] : [{ item, parts: item.parts }],
    ),
  );
}

function openAnnexes(annexes: readonly AnnexEntry[]): readonly AnnexEntry[] {
  return annexes.filter((annex) => annex.closedReason === null);
}
