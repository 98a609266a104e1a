import { html } from 'hono/html';
import { paragraph, type RichText } from 'tvaers-richtext';
import { draftPicture } from '../../../../addresses/index.ts';
import { renderHtml } from '../../../../platform/richtext/to-html.ts';
import { type Content, definitionList, type Html } from '../../../../ui/index.ts';
import { itemKindNames } from '../../agenda-papers/index.ts';
import type { ItemWork } from '../queries/describe-item.ts';
import { fieldNames } from '../texts.da.ts';

/** An item as it stands, for those who read it and cannot write: the chair, and everybody while it is locked. */
export function itemText(work: ItemWork): Html {
  const { item } = work;
  const lead = item.recommendationLead === '' ? [] : [paragraph(item.recommendationLead)];
  const items = item.recommendations.map((text) => ({ content: [{ text }] }));
  const recommendation: RichText =
    items.length === 0 ? lead : [...lead, { type: 'list', ordered: false, items }];
  return html`<p><strong>${item.title}</strong></p>
    ${definitionList(factsOf(item))}
    <div class="item-text">
      ${part(work, fieldNames.background, item.background)}
      ${part(work, 'Indstilling', recommendation)}
      ${part(work, fieldNames.caseStatement, item.caseStatement)}
      ${part(work, fieldNames.decision, item.decision)}
    </div>`;
}

function part({ meeting, annexes }: ItemWork, heading: string, text: RichText): Content {
  if (text.length === 0) return '';
  return html`<h2>${heading}</h2>
    ${renderHtml(text, {
      headingLevel: 3,
      pictureAddress: (hash) => draftPicture({ council: meeting.councilId, hash }),
      annexMark: (mark) =>
        annexes
          .filter((annex) => annex.mark === mark)
          .map(({ number, title }) => ({ title: `Bilag ${number}: ${title}` })),
    })}`;
}

function factsOf(item: ItemWork['item']): readonly (readonly [string, Content])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    [fieldNames.correctedKind, itemKindNames[item.kind]],
    [fieldNames.recordNumber, item.recordNumber],
    [fieldNames.officers, item.officers.join(', ')],
    [fieldNames.presenters, item.presenters.join(', ')],
    [fieldNames.expectedMinutes, item.expectedMinutes === null ? null : `${item.expectedMinutes} minutter`],
    [fieldNames.closed, item.closedReason],
    ['Udgået', item.withdrawnReason],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
