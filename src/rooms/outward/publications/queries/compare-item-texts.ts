import { type Change, compareText, isSameText, paragraph, type RichText } from 'tvaers-richtext';
import type { AnnexEntry, DocumentItem } from '../../../sittings/agendas/index.ts';

type PartName = 'Titel' | 'Baggrund' | 'Indstilling' | 'Sagsfremstilling' | 'Bilag';

/** A part of an item that does not say the same any more, line by line. */
export type PartChange = { readonly part: PartName; readonly changes: readonly Change[] };

/** The words that changed in an item between two versions; parts that say the same are left out. */
export function compareItemTexts(before: DocumentItem, after: DocumentItem): readonly PartChange[] {
  const now = partTexts(after, before);
  // Where the reader may not see the item in one of the versions, its title is all there is to compare.
  const seen = before.parts === null || after.parts === null ? 1 : now.length;
  return partTexts(before, before)
    .slice(0, seen)
    .flatMap(({ part, text }, index) => {
      const later = now[index]?.text ?? [];
      return isSameText(text, later) ? [] : [{ part, changes: compareText(text, later) }];
    });
}

type PartText = { readonly part: PartName; readonly text: RichText };

/** @param before what an annex's file is compared with: the same title over a new file is a change too */
function partTexts({ title, parts }: DocumentItem, before: DocumentItem): readonly PartText[] {
  const lead = parts?.recommendationLead ?? '';
  const recommendations = [
    ...(lead === '' ? [] : [paragraph(lead)]),
    ...bullets(parts?.recommendations ?? []),
  ];
  return [
    { part: 'Titel', text: [paragraph(title)] },
    { part: 'Baggrund', text: parts?.background ?? [] },
    { part: 'Indstilling', text: recommendations },
    { part: 'Sagsfremstilling', text: parts?.caseStatement ?? [] },
    { part: 'Bilag', text: bullets((parts?.annexes ?? []).map((annex) => annexLine(annex, before))) },
  ];
}

function annexLine(annex: AnnexEntry, before: DocumentItem): string {
  const earlier = before.parts?.annexes.find((one) => one.id === annex.id);
  const renewed = earlier !== undefined && earlier.fileHash !== annex.fileHash;
  return `Bilag ${annex.number}: ${annex.title}${renewed ? ' (ny fil)' : ''}`;
}

function bullets(texts: readonly string[]): RichText {
  return texts.length === 0
    ? []
    : [{ type: 'list', ordered: false, items: texts.map((text) => ({ content: [{ text }] })) }];
}
