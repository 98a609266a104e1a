import { html } from 'hono/html';
import { compareText, paragraph, type RichText } from 'tvaers-richtext';
import { renderComparison } from '../../../../platform/richtext/render-comparison.ts';
import type { Html } from '../../../../ui/index.ts';
import { itemKindNames } from '../../../sittings/agenda-papers/index.ts';
import type { ItemContent } from '../../../sittings/agendas/index.ts';
import type { ReadField } from '../model/merge-item.ts';
import type { PlannedItem } from '../model/storing-plan.ts';
import { byTexts, fieldNames } from '../texts.da.ts';

/** What stands and what the file says, field by field: the words that go are struck, those that come are marked. */
export function differencesPart({ known, content }: PlannedItem): Html {
  if (!known) return html``;
  const { item, merged } = known;
  return html`${merged.differences.map(
    ({ field, by }) => html`<h4>${fieldNames[field]}: ${byTexts[by]}</h4>
      ${renderComparison(compareText(wordsOf(item, field), wordsOf(content, field)))}`,
  )}`;
}

/** A field as text that can be compared. */
function wordsOf(item: ItemContent, field: ReadField): RichText {
  switch (field) {
    case 'background':
    case 'caseStatement':
    case 'decision':
      return item[field];
    case 'recommendations':
      return item.recommendations.map((text) => paragraph(`– ${text}`));
    case 'officers':
      return lineOf(item.officers.join('/'));
    case 'correctedKind':
      return lineOf(item.correctedKind === null ? '' : itemKindNames[item.correctedKind]);
    default:
      return lineOf(item[field] ?? '');
  }
}

function lineOf(text: string): RichText {
  return text === '' ? [] : [paragraph(text)];
}
