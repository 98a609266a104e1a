import type { HtmlNode } from 'tvaers-richtext';
import type { PackagedAgenda, PackageItem, PackagePart } from './model.ts';
import { attendanceOf, placeOf, readMoment, recordOf } from './read-values.ts';
import { attributeOf, elements, everywhere } from './xml.ts';

/** Acadre: tables in tables, each with its fields. Null where the XML is no such publication, or only its list. */
export function readAcadre(root: HtmlNode): PackagedAgenda | null {
  const agenda = tables(root, 'agenda')[0];
  const items = agenda ? allTables(agenda, 'agendaitemparents') : [];
  if (!agenda || items.length === 0) return null;
  const meeting = tables(agenda, 'meeting')[0];
  const { on, at } = readMoment(field(meeting, 'date'));
  const people = allTables(agenda, 'meetmember').flatMap((each) => tables(each, 'member'));
  const read = items.map((item) => readItem(item, on)).filter((item) => item.title !== '');
  return {
    system: 'acadre',
    kind: /referat/i.test(field(agenda, 'name')) ? 'minutes' : 'agenda',
    committee: field(tables(agenda, 'committee')[0], 'name'),
    meetingOn: on,
    startsAt: at,
    place: placeOf(field(meeting, 'location'), field(meeting, 'address')),
    attendance: attendanceOf(
      people.map((person) => ({
        name: field(person, 'name').replace(/\s+/g, ' '),
        absent: field(person, 'absent') === '1',
      })),
    ),
    items: read.sort((one, other) => Number(one.number) - Number(other.number)),
  };
}

function readItem(parent: HtmlNode, on: string | null): PackageItem {
  const item = tables(parent, 'agendaitem')[0] ?? parent;
  const bullets = allTables(item, 'bullet').sort(
    (one, other) => Number(field(one, 'bulletsortorder')) - Number(field(other, 'bulletsortorder')),
  );
  return {
    number: field(parent, 'sort') || field(item, 'sort'),
    title: field(item, 'name'),
    recordNumber: recordOf(field(item, 'caseno')),
    closed: field(item, 'access') !== '' && field(item, 'access') !== '1',
    kind: null,
    parts: bullets.map((bullet) => readBullet(bullet, on)),
    text: null,
    annexes: allTables(item, 'enclosure').map((annex) => ({
      title: field(annex, 'name'),
      file: field(annex, 'filename') || null,
      closed: field(annex, 'access') !== '' && field(annex, 'access') !== '1',
    })),
  };
}

/** Decisions of earlier meetings stand among the texts: the day in their heading is another. */
function readBullet(bullet: HtmlNode, on: string | null): PackagePart {
  const heading = field(bullet, 'bulletname');
  const type = field(bullet, 'bullettype');
  const told = readMoment(heading).on;
  const own = type === '8' && (told === null || told === on);
  return {
    heading,
    html: field(bullet, 'bulletcontent'),
    is: type === '6' ? 'recommendation' : own ? 'decision' : null,
  };
}

function tables(node: HtmlNode | undefined, name: string): readonly HtmlNode[] {
  return elements(node, 'table').filter((table) => attributeOf(table, 'name') === name);
}

function allTables(node: HtmlNode, name: string): HtmlNode[] {
  return everywhere(node, 'table').filter((table) => attributeOf(table, 'name') === name);
}

/** A field's words; a table's own, not those of tables within it. */
function field(table: HtmlNode | undefined, name: string): string {
  const fields = elements(table, 'fields').flatMap((each) => elements(each, 'field'));
  return (fields.find((each) => attributeOf(each, 'name') === name)?.textContent ?? '').trim();
}
