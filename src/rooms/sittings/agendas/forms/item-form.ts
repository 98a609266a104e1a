import { fromMarks, listMarks, toMarks } from 'tvaers-richtext';
import { ticked } from '../../../../kernel/inputs.ts';
import { type ItemContent, itemContent } from '../model/item.ts';

/** The fields of an item's form: those of the item, and the box that says it is closed. */
export const itemFormFields = [...itemContent.keyof().options, 'closed'] as const;
export type ItemFormField = (typeof itemFormFields)[number];

/** An item as its form shows it: text with marks, lists as lines. */
export function fieldsOfItem(item: ItemContent): Readonly<Record<ItemFormField, string>> {
  return {
    title: item.title,
    recordNumber: item.recordNumber ?? '',
    officers: item.officers.join('/'),
    correctedKind: item.correctedKind ?? derived,
    background: toMarks(item.background),
    recommendationLead: item.recommendationLead,
    recommendations: item.recommendations.map((text) => `- ${text}`).join('\n'),
    caseStatement: toMarks(item.caseStatement),
    decision: toMarks(item.decision),
    presenters: item.presenters.join('\n'),
    expectedMinutes: item.expectedMinutes === null ? '' : String(item.expectedMinutes),
    closed: item.closedReason === null ? '' : ticked,
    closedReason: item.closedReason ?? '',
  };
}

/** What the form posts for a kind that follows the recommendations. */
export const derived = 'derived';

type Posted = Readonly<Record<string, string>>;

/** What was posted, as the commands take it. What is wrong with it, their schema says, all of it at once. */
export function inputOfItem(posted: Posted): Readonly<Record<keyof ItemContent | 'revision', unknown>> {
  const text = (name: ItemFormField) => (posted[name] ?? '').trim();
  const background = fromMarks(posted.background ?? '');
  return {
    revision: Number(posted.revision ?? ''),
    title: text('title'),
    recordNumber: text('recordNumber') || null,
    officers: text('officers')
      .split(/[\s/,;]+/)
      .filter((word) => word !== ''),
    correctedKind: ['', derived].includes(text('correctedKind')) ? null : text('correctedKind'),
    background,
    recommendationLead: text('recommendationLead'),
    recommendations: linesOf(text('recommendations')).map(withoutBullet),
    caseStatement: fromMarks(posted.caseStatement ?? '', listMarks(background)),
    decision: fromMarks(posted.decision ?? ''),
    presenters: linesOf(text('presenters')),
    expectedMinutes: text('expectedMinutes') === '' ? null : minutesOf(text('expectedMinutes')),
    closedReason: text('closed') === ticked ? text('closedReason') : null,
  };
}

/** What was posted by itself while somebody types: the record number may be half of one. */
export function inputOfTyping(posted: Posted) {
  return { ...inputOfItem(posted), recordNumber: null, isTyping: true };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Bullets may be written with or without their sign. */
function withoutBullet(line: string): string {
  return line.replace(/^[-–•*]\s+/, '');
}

function minutesOf(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
}
