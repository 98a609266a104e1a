import { html, raw } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { type HtmlOptions, renderHtml } from '../../../../platform/richtext/to-html.ts';
import {
  annexName,
  type EntryText,
  type PaperAnnex,
  type PaperBody,
  type PaperEntry,
  type PaperSection,
  printedText,
  type Tags,
} from '../../../ground/papers/index.ts';
import { paperTexts } from '../texts.da.ts';
import { fileStyle } from './file-style.ts';

type PictureAddress = (file: string) => string;

/**
 * A paper as one file of HTML that needs nothing beside it. The `data-` attributes say what each piece is; the importer
 * reads them back (README of this room).
 * @param pictureAddress a `data:` address with the picture's content
 */
export function renderPaperFile(paper: PaperBody, pictureAddress: PictureAddress): Html {
  return html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${paper.title}</title>
<style>${raw(fileStyle)}</style>
</head>
<body>
<header${attributes(paper.tags)}>
<h1>${paper.title}</h1>
${paper.draft ? html`<p class="draft">${paperTexts.draft}</p>` : ''}
<dl>${paper.facts.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>
</header>
<nav aria-label="${paperTexts.contents}">
<h2>${paperTexts.contents}</h2>
<ol>${paper.sections.map(renderContents)}</ol>
</nav>
<main>
${paper.sections.map((section) => renderSection(section, pictureAddress))}
</main>
</body>
</html>
`;
}

/** The names are the kind's own words, never anybody's input. */
function attributes(tags: Tags): readonly Html[] {
  return Object.entries(tags).map(([name, value]) => html` data-${raw(name)}="${value}"`);
}

function renderContents(section: PaperSection): Html {
  const entries = section.entries.map(
    (entry) => html`<li><a href="#punkt-${entry.number}">${entry.number}. ${entry.heading}</a></li>`,
  );
  const link = html`<a href="#afsnit-${section.number}">${section.number}. ${section.heading}</a>`;
  return html`<li>${link}${entries.length === 0 ? '' : html`<ol>${entries}</ol>`}</li>`;
}

function renderSection(section: PaperSection, pictureAddress: PictureAddress): Html {
  const entries = section.entries.map((entry) => renderEntry(entry, pictureAddress));
  return html`<section id="afsnit-${section.number}" data-section-number="${section.number}">
<h2>${section.number}. ${section.heading}</h2>
${entries.length === 0 ? html`<p class="quiet" data-part="note">${section.empty}</p>` : entries}
</section>
`;
}

function renderEntry(entry: PaperEntry, pictureAddress: PictureAddress): Html {
  const text = printedText(entry);
  const lines = entry.lines.filter(({ words }) => words !== '');
  return html`<article id="punkt-${entry.number}"${attributes(entry.tags)}>
<h3>${entry.number}. ${entry.heading}</h3>
${lines.map(({ role, words }) => html`<p class="quiet" data-part="${role}">${words}</p>\n`)}${entry.state === null ? '' : html`<p class="state" data-part="note">${entry.state}</p>`}
${text === null ? '' : renderText(text, pictureAddress)}
</article>
`;
}

function renderText({ parts, annexes }: EntryText, pictureAddress: PictureAddress): Html {
  const options: HtmlOptions = {
    headingLevel: 5,
    pictureAddress,
    annexMark: (mark) =>
      annexes.filter((annex) => annex.mark === mark).map((annex) => ({ title: annexName(annex) })),
  };
  return html`${parts.map(({ name, heading, content }) =>
    renderPart(name, heading, content.length === 0 ? null : renderHtml(content, options)),
  )}${renderPart('annexes', paperTexts.annexes, renderAnnexes(annexes))}`;
}

function renderPart(part: string, name: string, content: Html | null): Html {
  if (content === null) return html``;
  return html`<section data-part="${part}">
<h4>${name}</h4>
${content}
</section>
`;
}

function renderAnnexes(annexes: readonly PaperAnnex[]): Html | null {
  if (annexes.length === 0) return null;
  return html`<ul class="annexes">${annexes.map(
    (annex) => html`<li>${annexName(annex)} <span class="quiet">(${annex.facts})</span></li>`,
  )}</ul>`;
}
