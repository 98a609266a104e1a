import { paragraph, type RichText } from 'tvaers-richtext';
import type { EntryText, PaperAnnex, PaperBody, PaperEntry } from '../../../ground/papers/index.ts';
import { agendaTexts, agendaWords, itemKindNames } from '../texts.da.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem, ItemParts } from './agenda-document.ts';
import { annexFacts, coverFacts, documentTitle, factsLine, recordLine, stateLine } from './item-words.ts';

/** The agenda in the form all papers have, from which it is printed, mailed, found and compared. */
export function agendaBody(agenda: AgendaDocument): PaperBody {
  const { council, meeting, version } = agenda;
  return {
    heading: agendaTexts.agenda,
    called: agendaWords.the,
    title: documentTitle(agenda),
    council,
    datedOn: meeting.heldOn,
    draft: version.sentAt === null,
    facts: coverFacts(agenda),
    tags: {
      ...{ council: council.id, 'meeting-on': meeting.heldOn, version: String(version.number) },
      ...{ 'starts-at': meeting.startsAt, place: meeting.place },
    },
    sections: agenda.sections.map(({ number, title, items }) => ({
      number: String(number),
      heading: title,
      empty: agendaTexts.emptySection,
      entries: items.map(itemEntry),
    })),
  };
}

function itemEntry(item: DocumentItem): PaperEntry {
  const { parts } = item;
  const withdrawn = item.withdrawnReason !== null;
  return {
    id: item.id,
    number: item.number,
    heading: item.title,
    place: `punkt ${item.number}`,
    tags: {
      'item-number': item.number,
      'record-number': item.recordNumber ?? '',
      initials: item.officers.join('/'),
      kind: item.kind ?? '',
      'closed-reason': item.closedReason ?? '',
    },
    lines: [
      { role: 'record' as const, words: parts === null ? '' : recordLine(item) },
      { role: 'note' as const, words: parts === null || withdrawn ? '' : factsLine(item, parts) },
    ],
    state: stateLine(item),
    closed: item.closedReason !== null,
    withdrawn,
    marks: [
      { called: 'punktets art', value: item.kind === null ? '' : itemKindNames[item.kind] },
      { called: 'om punktet er lukket', value: item.closedReason === null ? '' : 'ja' },
      { called: 'sagsnummeret', value: item.recordNumber ?? '' },
    ],
    text: parts === null ? null : itemText(item, parts),
  };
}

/** The parts by the names the importer finds them again by. */
function itemText(item: DocumentItem, parts: ItemParts): EntryText {
  const { background, caseStatement, presenters, expectedMinutes } = parts;
  return {
    parts: [
      { name: 'background', heading: 'Baggrund', called: 'baggrunden', content: background },
      {
        name: 'recommendation',
        heading: 'Indstilling',
        called: 'indstillingen',
        content: recommendation(parts),
      },
      {
        name: 'case-statement',
        heading: 'Sagsfremstilling',
        called: 'sagsfremstillingen',
        content: caseStatement,
      },
    ],
    details: [
      { called: 'oplægsholderne', value: presenters.join('\n') },
      { called: 'den forventede tid', value: String(expectedMinutes ?? '') },
    ],
    annexes: parts.annexes.map(annexEntry),
    foundBy: item.recordNumber === null ? [] : [item.recordNumber],
  };
}

/** One recommendation runs on from its opening; several stand as a list below it. */
function recommendation({ recommendationLead: lead, recommendations }: ItemParts): RichText {
  const [only, second] = recommendations;
  if (only === undefined) return lead === '' ? [] : [paragraph(lead)];
  if (second === undefined) return [paragraph(`${lead} ${only}`.trim())];
  const items = recommendations.map((text) => ({ content: [{ text }] }));
  return [...(lead === '' ? [] : [paragraph(lead)]), { type: 'list', ordered: false, items }];
}

function annexEntry(annex: AnnexEntry): PaperAnnex {
  const { id, number, title, mark, fileHash, fileName, mediaType, size, pages } = annex;
  const file = { fileHash, fileName, mediaType, size, pages };
  const draft = annex.state === 'draft';
  return {
    id,
    number,
    title,
    facts: annexFacts(annex),
    mark,
    draft,
    closed: annex.closedReason !== null,
    ...file,
  };
}
