import type { HtmlNode } from 'tvaers-richtext';
import type { ItemKind } from '../kinds/item-kinds.ts';
import type { PackagedAgenda, PackageItem } from './model.ts';
import { readMoment } from './read-values.ts';
import { at, contentAt, elements, nameOf, textAt } from './xml.ts';

/** eDoc: the parts of an item stand only in its plain text. Null where the XML is no such publication. */
export function readEdoc(root: HtmlNode): PackagedAgenda | null {
  const types = elements(at(root, 'meetingagendatypes'), 'meetingagendatype');
  if (nameOf(root) !== 'meeting' || types.length === 0) return null;
  const moment = readMoment(textAt(root, 'meetingdate'));
  const items = types.flatMap((type) => {
    const isOpen = /åben/i.test(textAt(type, 'agendatype'));
    return elements(at(type, 'meetingagendaitems'), 'meetingagendaitem').map((item) =>
      readItem(item, isOpen),
    );
  });
  return {
    system: 'edoc',
    kind: /referat/i.test(textAt(root, 'meetingstate')) ? 'minutes' : 'agenda',
    committee: textAt(root, 'committee'),
    meetingOn: moment.on,
    startsAt: moment.at,
    place: null,
    attendance: [],
    items: [...items].sort((one, other) => Number(one.number) - Number(other.number)),
  };
}

function readItem(item: HtmlNode, isOpen: boolean): PackageItem {
  const document = at(item, 'document');
  const publishing = textAt(document, 'publishingtype');
  const withheld = publishing !== '' && !/^skal publiceres$/i.test(publishing);
  return {
    number: textAt(item, 'agendaitemnumber'),
    title: textAt(document, 'title'),
    recordNumber: null,
    closed: !isOpen || withheld,
    kind: kindOf(textAt(document, 'agendaitems', 'agendaitem', 'agendaitemtype')),
    parts: [],
    text: contentAt(item, 'fulltext'),
    annexes: elements(at(document, 'attachments'), 'attachment').map((annex) => ({
      title: textAt(annex, 'title'),
      file: textAt(annex, 'pdfdocument') || null,
      closed: false,
    })),
  };
}

function kindOf(words: string): ItemKind | null {
  if (/godkend|beslut/i.test(words)) return 'decision';
  if (/drøft/i.test(words)) return 'discussion';
  return /orient|efterretning/i.test(words) ? 'orientation' : null;
}
