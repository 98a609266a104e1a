import { plainInline } from 'tvaers-richtext';
import type { ImportedAgenda, ImportedItem, ImportedSection } from '../model/agenda.ts';
import { findDates } from '../signs/danish-dates.ts';

const nextMeetingSign = /næste møde|punkter til (?:mødet|møde i)/i;

/** The items about the next meeting with their topics: the bullets of their texts, unless they are told already. */
export function withTopics(sections: readonly ImportedSection[]): ImportedSection[] {
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => addTopics(item, section)),
  }));
}

/** Whether an item is the one that tells of the next meeting. */
export function isNextMeeting(item: ImportedItem, section: ImportedSection): boolean {
  return nextMeetingSign.test(`${section.title} ${item.title}`);
}

function addTopics(item: ImportedItem, section: ImportedSection): ImportedItem {
  if (item.topics.length > 0 || !isNextMeeting(item, section)) return item;
  const topics = [...item.background, ...item.caseStatement].flatMap((block) =>
    block.type === 'list' ? block.items.map((each) => plainInline(each.content).replace(/\.$/, '')) : [],
  );
  return { ...item, topics };
}

/** The next meeting's date and topics, from the item that lists them. */
export function findNextMeeting(sections: readonly ImportedSection[]): ImportedAgenda['nextMeeting'] {
  const item = sections.flatMap((section) => section.items).find((each) => each.topics.length > 0);
  if (!item) return null;
  return { meetingOn: findDates(item.title)[0]?.toString() ?? null, topics: item.topics };
}
