import type { HtmlNode } from 'tvaers-richtext';
import type { PackagedAgenda, PackageItem } from './model.ts';
import { attendanceOf, isTrue, placeOf, readMoment, recordOf } from './read-values.ts';
import { at, contentAt, elements, textAt } from './xml.ts';

/** SBSYS: a publication with one agenda. Null where the XML is no such publication. */
export function readSbsys(root: HtmlNode): PackagedAgenda | null {
  const agenda = at(root, 'agendas', 'agenda');
  if (!agenda) return null;
  const meeting = at(agenda, 'meeting');
  const { on, at: startsAt } = readMoment(textAt(meeting, 'when'));
  const told = `${textAt(root, 'publicationtypeasenum')} ${textAt(agenda, 'name')}`;
  return {
    system: 'sbsys',
    kind: /referat|minutes/i.test(told) ? 'minutes' : 'agenda',
    committee: textAt(agenda, 'committee', 'name'),
    meetingOn: on,
    startsAt,
    place: placeOf(textAt(meeting, 'where')),
    attendance: attendanceOf(
      elements(at(meeting, 'members'), 'meetingmember').map((member) => ({
        name: textAt(member, 'name'),
        absent: /afbud|fravær|absent/i.test(textAt(member, 'participationstatusastext')),
      })),
    ),
    items: elements(at(agenda, 'items'), 'item').map(readItem),
  };
}

function readItem(item: HtmlNode): PackageItem {
  const fields = [...elements(at(item, 'fields'), 'itemfield')].sort(
    (one, other) => Number(textAt(one, 'index')) - Number(textAt(other, 'index')),
  );
  const closed = !isTrue(textAt(item, 'ispublic'));
  return {
    number: textAt(item, 'number'),
    title: textAt(item, 'caption'),
    recordNumber: recordOf(textAt(item, 'case', 'number')),
    closed,
    kind: null,
    parts: fields.map((field) => ({
      heading: textAt(field, 'caption'),
      html: contentAt(field, 'content'),
      is: isTrue(textAt(field, 'isfeedback')) ? 'decision' : null,
    })),
    text: null,
    annexes: elements(at(item, 'enclosures'), 'enclosure').map((annex) => ({
      title: textAt(annex, 'name'),
      file: textAt(annex, 'instantiationfilename') || null,
      closed,
    })),
  };
}
