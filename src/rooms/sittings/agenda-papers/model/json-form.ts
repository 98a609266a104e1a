import { cutAtHeadings, plainBlocks, type RichText } from 'tvaers-richtext';
import type { Audience } from '../../../ground/papers/index.ts';
import type { AgendaDocument, DocumentItem } from './agenda-document.ts';
import { documentTitle } from './item-words.ts';
import { openPart } from './open-part.ts';
import { wholeRecommendation } from './whole-recommendation.ts';

/**
 * The agenda as data: the form of the importer in plain words, and under `document` everything with its looks.
 * A closed annex of an open item keeps its title; what leads to the file is taken out for those who may not have it.
 */
export function agendaJson(agenda: AgendaDocument, audience: Audience): Uint8Array {
  const shown = audience === 'whole' ? agenda : openPart(agenda);
  return Buffer.from(`${JSON.stringify(toJsonForm(shown), null, 1)}\n`);
}

function toJsonForm(agenda: AgendaDocument) {
  return {
    kind: 'agenda',
    council: agenda.council.id,
    meetingOn: agenda.meeting.heldOn,
    startsAt: agenda.meeting.startsAt,
    place: agenda.meeting.place || null,
    title: documentTitle(agenda),
    sections: agenda.sections.map(({ number, title, items }) => ({
      number: String(number),
      title,
      items: items.map(toItemForm),
    })),
    warnings: [],
    document: agenda,
  };
}

function toItemForm(item: DocumentItem) {
  const { parts } = item;
  return {
    number: item.number,
    title: item.title,
    recordNumber: item.recordNumber,
    initials: item.officers,
    background: plainBlocks(parts?.background ?? []),
    recommendations: (parts?.recommendations ?? []).map((words) =>
      wholeRecommendation(parts?.recommendationLead ?? '', words),
    ),
    caseStatement: cutAtHeadings(parts?.caseStatement ?? []),
    annexes: (parts?.annexes ?? []).map(({ title }) => ({ title })),
    links: listLinks([...(parts?.background ?? []), ...(parts?.caseStatement ?? [])]),
    // Left out where the item is closed to the reader.
    kind: item.kind ?? undefined,
    closedReason: item.closedReason,
    decision: null,
  };
}

function listLinks(text: RichText): string[] {
  return [...new Set(text.flatMap(linksOfBlock))];
}

function linksOfBlock(block: RichText[number]): string[] {
  if (block.type === 'picture') return [];
  if (block.type === 'table') return block.rows.flat(2).flatMap(linkOf);
  if (block.type !== 'list') return block.content.flatMap(linkOf);
  return block.items.flatMap(({ content, children = [] }) =>
    [...content, ...children.flatMap((child) => child.content)].flatMap(linkOf),
  );
}

function linkOf({ link }: { readonly link?: string | undefined }): string[] {
  return link === undefined ? [] : [link];
}
