import { html, raw } from 'hono/html';
import type { RichText } from 'tvaers-richtext';
import type { Html } from '../../../../platform/http/reply.ts';
import { type HtmlOptions, renderHtml } from '../../../../platform/richtext/to-html.ts';
import type {
  AgendaDocument,
  AnnexEntry,
  DocumentItem,
  DocumentSection,
  ItemParts,
} from '../../../sittings/agendas/index.ts';
import { agendaTexts, partTexts } from '../texts.da.ts';
import { fileStyle } from './file-style.ts';
import {
  annexFacts,
  annexName,
  coverFacts,
  documentTitle,
  factsLine,
  printedParts,
  recordLine,
  stateLine,
} from './item-words.ts';

/**
 * The agenda as one file of HTML that needs nothing beside it. The `data-` attributes say what each piece is; the
 * importer reads them back (README of this room).
 * @param pictureAddress a `data:` address with the picture's content
 */
export function renderAgendaFile(agenda: AgendaDocument, pictureAddress: (file: string) => string): Html {
  const { council, meeting, version } = agenda;
  return html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${documentTitle(agenda)}</title>
<style>${raw(fileStyle)}</style>
</head>
<body>
<header data-council="${council.id}" data-meeting-on="${meeting.heldOn}" data-version="${version.number}">
<h1>${documentTitle(agenda)}</h1>
${version.sentAt === null ? html`<p class="draft">${agendaTexts.draft}</p>` : ''}
<dl>${coverFacts(agenda).map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>
</header>
<nav aria-label="${agendaTexts.contents}">
<h2>${agendaTexts.contents}</h2>
<ol>${agenda.sections.map(renderContents)}</ol>
</nav>
<main>
${agenda.sections.map((section) => renderSection(section, pictureAddress))}
</main>
</body>
</html>
`;
}

function renderContents(section: DocumentSection): Html {
  const items = section.items.map(
    (item) => html`<li><a href="#punkt-${item.number}">${item.number}. ${item.title}</a></li>`,
  );
  const link = html`<a href="#afsnit-${section.number}">${section.number}. ${section.title}</a>`;
  return html`<li>${link}${items.length === 0 ? '' : html`<ol>${items}</ol>`}</li>`;
}

function renderSection(section: DocumentSection, pictureAddress: (file: string) => string): Html {
  const items = section.items.map((item) => renderItem(item, pictureAddress));
  return html`<section id="afsnit-${section.number}" data-section-number="${section.number}">
<h2>${section.number}. ${section.title}</h2>
${items.length === 0 ? html`<p class="quiet" data-part="note">${agendaTexts.emptySection}</p>` : items}
</section>
`;
}

function renderItem(item: DocumentItem, pictureAddress: (file: string) => string): Html {
  const parts = printedParts(item);
  const state = stateLine(item);
  const record = item.parts === null ? '' : recordLine(item);
  return html`<article id="punkt-${item.number}" data-item-number="${item.number}" data-record-number="${item.recordNumber ?? ''}" data-initials="${item.officers.join('/')}" data-kind="${item.kind}">
<h3>${item.number}. ${item.title}</h3>
${record === '' ? '' : html`<p class="quiet" data-part="record">${record}</p>`}
${parts === null ? '' : html`<p class="quiet" data-part="note">${factsLine(item, parts)}</p>`}
${state === null ? '' : html`<p class="state" data-part="note">${state}</p>`}
${parts === null ? '' : renderParts(parts, pictureAddress)}
</article>
`;
}

function renderParts(parts: ItemParts, pictureAddress: (file: string) => string): Html {
  const options: HtmlOptions = {
    headingLevel: 5,
    pictureAddress,
    annexMark: (mark) =>
      parts.annexes.filter((annex) => annex.mark === mark).map((annex) => ({ title: annexName(annex) })),
  };
  const text = (content: RichText) => (content.length === 0 ? null : renderHtml(content, options));
  return html`${renderPart('background', partTexts.background, text(parts.background))}
${renderPart('recommendation', partTexts.recommendation, renderRecommendation(parts))}
${renderPart('case-statement', partTexts.caseStatement, text(parts.caseStatement))}
${renderPart('annexes', partTexts.annexes, renderAnnexes(parts.annexes))}`;
}

function renderPart(part: string, name: string, content: Html | null): Html {
  if (content === null) return html``;
  return html`<section data-part="${part}">
<h4>${name}</h4>
${content}
</section>`;
}

function renderRecommendation({ recommendationLead, recommendations }: ItemParts): Html | null {
  const [only, second] = recommendations;
  if (only === undefined) return recommendationLead === '' ? null : html`<p>${recommendationLead}</p>`;
  if (second === undefined) return html`<p>${`${recommendationLead} ${only}`.trim()}</p>`;
  const lead = recommendationLead === '' ? '' : html`<p>${recommendationLead}</p>`;
  return html`${lead}<ul>${recommendations.map((words) => html`<li>${words}</li>`)}</ul>`;
}

function renderAnnexes(annexes: readonly AnnexEntry[]): Html | null {
  if (annexes.length === 0) return null;
  return html`<ul class="annexes">${annexes.map(
    (annex) => html`<li>${annexName(annex)} <span class="quiet">(${annexFacts(annex)})</span></li>`,
  )}</ul>`;
}
