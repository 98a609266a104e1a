import { type FileHash, fileInput } from '../../../../kernel/ids.ts';
import type { ClosedSince } from '../../../ground/papers/index.ts';
import { withheldAnnex } from '../texts.da.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem, ItemParts } from './agenda-document.ts';

/** What stands in place of words that are not the reader's to know, where that there are some is told. */
const withheld = '';
const noFile: FileHash = fileInput.parse(withheld);

/**
 * The same agenda for readers who may not see what is closed. This is the list of what leaves, field by field: what is
 * not named in one of the four tables below does not leave, and the compiler asks about every new field.
 * @param since what has been closed since by a later version: it is closed here too
 */
export function openPart(
  { council, meeting, version, sections }: AgendaDocument,
  since: ClosedSince = new Map(),
): AgendaDocument {
  return {
    council: { id: council.id, name: council.name },
    meeting: {
      id: meeting.id,
      heldOn: meeting.heldOn,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      form: meeting.form,
      kind: meeting.kind,
    },
    version: {
      number: version.number,
      kind: version.kind,
      reason: version.reason,
      sentAt: version.sentAt,
    },
    sections: sections.map(({ number, title, items }) => ({
      number,
      title,
      items: items.map((item) =>
        item.closedReason === null && item.parts !== null && !since.has(item.id)
          ? openItem(item, item.parts, since)
          : closedItem(item, since),
      ),
    })),
  };
}

/** Number, heading and the fact. */
function closedItem({ id, number, title, sending, withdrawnReason }: DocumentItem, since: ClosedSince) {
  return {
    id,
    number,
    title: since.get(id) ?? title,
    kind: null,
    matterId: null,
    recordNumber: null,
    officers: [],
    closedReason: withheld,
    withdrawnReason: withdrawnReason === null ? null : withheld,
    sending,
    parts: null,
  } satisfies DocumentItem;
}

function openItem(item: DocumentItem, parts: ItemParts, since: ClosedSince) {
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    kind: item.kind,
    matterId: item.matterId,
    recordNumber: item.recordNumber,
    officers: item.officers,
    closedReason: null,
    withdrawnReason: item.withdrawnReason,
    sending: item.sending,
    parts: {
      background: parts.background,
      recommendationLead: parts.recommendationLead,
      recommendations: parts.recommendations,
      caseStatement: parts.caseStatement,
      presenters: parts.presenters,
      expectedMinutes: parts.expectedMinutes,
      annexes: parts.annexes.map((annex) =>
        annex.closedReason === null && !since.has(annex.id) ? openAnnex(annex) : closedAnnex(annex, since),
      ),
    },
  } satisfies DocumentItem;
}

/** Number, title and the fact, where the text refers to it. */
function closedAnnex({ id, number, title, mark }: AnnexEntry, since: ClosedSince) {
  return {
    id,
    number,
    title: since.has(id) ? (since.get(id) ?? withheldAnnex) : title,
    fileName: withheld,
    fileHash: noFile,
    mediaType: withheld,
    size: 0,
    pages: null,
    mark,
    state: 'final',
    source: 'own',
    sender: null,
    receivedOn: null,
    documentNumber: null,
    closedReason: withheld,
  } satisfies AnnexEntry;
}

function openAnnex(annex: AnnexEntry) {
  return {
    id: annex.id,
    number: annex.number,
    title: annex.title,
    fileName: annex.fileName,
    fileHash: annex.fileHash,
    mediaType: annex.mediaType,
    size: annex.size,
    pages: annex.pages,
    mark: annex.mark,
    state: annex.state,
    source: annex.source,
    sender: annex.sender,
    receivedOn: annex.receivedOn,
    documentNumber: annex.documentNumber,
    closedReason: null,
  } satisfies AnnexEntry;
}
