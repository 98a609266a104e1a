import { isSameText } from 'tvaers-richtext';
import type { AgendaDocument, AnnexEntry, DocumentItem, ItemParts } from '../model.ts';

export type ItemChange = {
  readonly kind: 'added' | 'removed' | 'withdrawn' | 'reinstated' | 'changed';
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** What was changed in it, in Danish words: "titlen", "indstillingen". */
  readonly parts: readonly string[];
  readonly before: DocumentItem | null;
  readonly after: DocumentItem | null;
};

/** What a new version changes, item by item, in the order of the new agenda; what was taken out comes last. */
export function compareVersions(before: AgendaDocument, after: AgendaDocument): readonly ItemChange[] {
  const old = new Map(itemsOf(before).map((item) => [item.id, item]));
  const now = itemsOf(after);
  const kept = now.flatMap((item) => changeOf(old.get(item.id) ?? null, item));
  const present = new Set(now.map((item) => item.id));
  const removed = [...old.values()].filter((item) => !present.has(item.id));
  return [...kept, ...removed.map((item) => change('removed', item, null, []))];
}

function itemsOf(document: AgendaDocument): readonly DocumentItem[] {
  return document.sections.flatMap((section) => section.items);
}

function changeOf(before: DocumentItem | null, after: DocumentItem): readonly ItemChange[] {
  if (before === null) return [change('added', null, after, [])];
  if (before.withdrawnReason === null && after.withdrawnReason !== null)
    return [change('withdrawn', before, after, [])];
  if (before.withdrawnReason !== null && after.withdrawnReason === null)
    return [change('reinstated', before, after, [])];
  const parts = changedParts(before, after);
  return parts.length === 0 ? [] : [change('changed', before, after, parts)];
}

function change(
  kind: ItemChange['kind'],
  before: DocumentItem | null,
  after: DocumentItem | null,
  parts: readonly string[],
): ItemChange {
  const item = after ?? before;
  if (!item) throw new Error('a change is of an item');
  return { kind, itemId: item.id, number: item.number, title: item.title, parts, before, after };
}

function changedParts(before: DocumentItem, after: DocumentItem): readonly string[] {
  const heading = [
    before.title === after.title ? null : 'titlen',
    before.kind === after.kind ? null : 'punktets art',
    before.closedReason === after.closedReason ? null : 'om punktet er lukket',
    before.recordNumber === after.recordNumber ? null : 'sagsnummeret',
  ].filter((part) => part !== null);
  // A closed item is the same to a reader who sees its heading only.
  if (!before.parts || !after.parts)
    return before.parts === after.parts ? heading : [...heading, 'indholdet'];
  return [...heading, ...changedTexts(before.parts, after.parts)];
}

function changedTexts(before: ItemParts, after: ItemParts): readonly string[] {
  return [
    isSameText(before.background, after.background) ? null : 'baggrunden',
    sameList(
      [before.recommendationLead, ...before.recommendations],
      [after.recommendationLead, ...after.recommendations],
    )
      ? null
      : 'indstillingen',
    isSameText(before.caseStatement, after.caseStatement) ? null : 'sagsfremstillingen',
    sameList(before.presenters, after.presenters) ? null : 'oplægsholderne',
    before.expectedMinutes === after.expectedMinutes ? null : 'den forventede tid',
    sameList(before.annexes.map(annexKey), after.annexes.map(annexKey)) ? null : 'bilagene',
  ].filter((part) => part !== null);
}

function annexKey(annex: AnnexEntry): string {
  return JSON.stringify([annex.id, annex.title, annex.fileHash, annex.state, annex.closedReason]);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
