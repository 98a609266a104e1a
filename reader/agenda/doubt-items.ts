import { plainInline } from 'tvaers-richtext';
import { decideKind } from '../kinds/decide-kind.ts';
import type { ImportedItem, ImportedSection } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { orderOf } from '../signs/series-signs.ts';
import { warn } from '../texts.da.ts';
import { isNextMeeting } from './find-next-meeting.ts';

/** What is doubtful about the items as read, in their order. */
export function doubtSections(sections: readonly ImportedSection[]): ImportWarning[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item, at) => [
      ...doubtNumber(item, section.items[at - 1]),
      ...doubtHead(item),
      ...doubtTopics(item, section),
      ...doubtAnnexes(item),
    ]),
  );
}

function doubtNumber(item: ImportedItem, before: ImportedItem | undefined): ImportWarning[] {
  // "3.4" counts within its section; "174" and "B" through the whole document.
  if (!before || orderOf(item.number) === orderOf(before.number) + 1) return [];
  return [warn('number-skipped', item.number, { before: before.number, after: item.number })];
}

function doubtHead(item: ImportedItem): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (item.recordNumber === null) warnings.push(warn('record-number-missing', item.number));
  if (item.recommendations.length === 0) {
    if (!/eventuelt/i.test(item.title)) warnings.push(warn('item-without-recommendation', item.number));
  } else if (decideKind(item.recommendations) === null) warnings.push(warn('kind-uncertain', item.number));
  return warnings;
}

function doubtTopics(item: ImportedItem, section: ImportedSection): ImportWarning[] {
  return isNextMeeting(item, section) && item.topics.length === 0
    ? [warn('topics-missing', item.number)]
    : [];
}

/** "Referat og dagsorden er vedlagt" may be one document or two. */
function doubtAnnexes(item: ImportedItem): ImportWarning[] {
  const counts = new Map<ImportedItem['annexes'][number]['mark'], number>();
  for (const { mark } of item.annexes) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...item.background, ...item.caseStatement].flatMap((block) => {
    if (block.type !== 'annexMark') return [];
    const sentence = plainInline(block.content);
    const several = /\s(?:og|samt)\s/.test(sentence) && /vedlag|vedlæg|vedhæft/.test(sentence);
    return several && counts.get(block.mark) === 1
      ? [warn('annex-count-uncertain', item.number, { sentence })]
      : [];
  });
}
