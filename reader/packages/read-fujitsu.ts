import type { HtmlNode } from 'tvaers-richtext';
import type { PackagedAgenda, PackageItem } from './model.ts';
import { attendanceOf, isTrue, placeOf, readMoment, recordOf } from './read-values.ts';
import { at, contentAt, elements, everywhere, textAt } from './xml.ts';

/** eDoc as Fujitsu publishes it. Null where the XML is no such publication. */
export function readFujitsu(root: HtmlNode): PackagedAgenda | null {
  const committee = at(root, 'committee');
  const agenda = everywhere(root, 'agenda').find((each) => at(each, 'agendaelements'));
  if (!agenda) return null;
  const meeting = at(committee, 'meeting') ?? everywhere(root, 'meeting')[0];
  const { on, at: startsAt } = readMoment(textAt(meeting, 'meetingdatetime'));
  const told = `${textAt(agenda, 'type')} ${everywhere(root, 'outputtypeenumname')[0]?.textContent ?? ''}`;
  return {
    system: 'fujitsu',
    kind: /referat|minutes/i.test(told) ? 'minutes' : 'agenda',
    committee: textAt(committee, 'name'),
    meetingOn: on,
    startsAt,
    place: placeOf(textAt(meeting, 'meetinglocation')),
    attendance: attendanceOf(
      everywhere(root, 'meetingparticipant').map((person) => ({
        name: textAt(person, 'name'),
        absent: !isTrue(textAt(person, 'participate')),
      })),
    ),
    items: elements(at(agenda, 'agendaelements'), 'agendaelement').flatMap(readElement),
  };
}

/** Closed is what is not said to be public; its annexes' own openness changes nothing. */
function readElement(element: HtmlNode): readonly PackageItem[] {
  const item = at(element, 'handlingitem');
  if (!item) return [];
  const closed = !isTrue(textAt(element, 'accessispublic'));
  return [
    {
      number: textAt(item, 'serialno'),
      title: textAt(item, 'title') || textAt(item, 'neutraltitle'),
      recordNumber: recordOf(textAt(item, 'casenumber')),
      closed,
      kind: null,
      parts: elements(at(item, 'casepresentations'), 'casepresentation').map((part) => {
        const heading = textAt(part, 'title');
        const asks = /foreslår|indstill/i.test(heading) ? ('recommendation' as const) : null;
        return {
          heading,
          html: contentAt(part, 'content'),
          is: isTrue(textAt(part, 'isdecision')) ? 'decision' : asks,
        };
      }),
      text: null,
      annexes: elements(at(item, 'attachments'), 'attachment').map((annex) => ({
        title: textAt(annex, 'title'),
        file: textAt(annex, 'link').replaceAll('\\', '/').split('/').at(-1) || null,
        closed: !/open|public|åben|offentlig/i.test(textAt(annex, 'accessenumname')) || closed,
      })),
    },
  ];
}
