import { html } from 'hono/html';
import { front, publicCouncil, publicPicture } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderHtml } from '../../../../platform/richtext/to-html.ts';
import { alert, definitionList, type Frame, layout, tag } from '../../../../ui/index.ts';
import {
  annexAddress,
  annexName,
  type EntryText,
  fileAddress,
  type Paper,
  type PaperAnnex,
  type PaperEntry,
  type PaperKind,
  readAddress,
  versionAddress,
} from '../../../ground/papers/index.ts';
import type { ShownPaper } from '../model/shown-paper.ts';
import { changeAlert } from './change-list.ts';

/** Any paper on one page, for kinds that have no page of their own. */
export function paperPage(frame: Frame, page: ShownPaper): Html {
  const { kind, paper, body } = page;
  return layout(frame, {
    title: `${paper.title}, ${paper.council.name}`,
    breadcrumbs: [
      { text: 'Råd', href: front() },
      { text: paper.council.name, href: publicCouncil({ council: paper.council.id }) },
    ],
    main: html`<h1><span class="caption">${paper.council.name}</span>${paper.title}</h1>
${takenDownAlert(paper)}${outdatedAlert(page)}${definitionList(body.facts)}${downloads(kind, paper)}${otherVersions(page)}${changes(page)}
${body.sections.map(
  ({ number, heading, empty, entries }) =>
    html`<section class="reading-section" id="afsnit-${number}"><h2><span class="section-number">${number}</span>${heading}</h2>${entries.length === 0 ? html`<p class="quiet">${empty}</p>` : entries.map((entry) => paperEntry(page, entry))}</section>`,
)}`,
  });
}

/** Said to those who still see a paper that was taken down. */
export function takenDownAlert({ takenDown }: Pick<Paper, 'takenDown'>): Html | string {
  return takenDown === null
    ? ''
    : alert(
        'warning',
        'Taget ned',
        `Kun sekretariatet og formandskabet kan læse teksten. Begrundelse: ${takenDown.reason}`,
      );
}

function outdatedAlert({ kind, paper, versions }: ShownPaper): Html | string {
  if (paper.version === versions.at(-1)?.version) return '';
  const newest = html`<a href="${readAddress(kind, paper)}">Læs den gældende version</a>`;
  return alert(
    'warning',
    `Du læser version ${paper.version}`,
    html`<p class="alert-text">Der er kommet en nyere version. ${newest}.</p>`,
  );
}

function otherVersions({ kind, paper, versions }: ShownPaper): Html | string {
  const others = versions.filter(({ version }) => version !== paper.version);
  if (others.length === 0) return '';
  return html`<p>Se også:${others.map((other) => html` <a href="${versionAddress(kind, other)}">Version ${other.version}</a>`)}</p>`;
}

function downloads(kind: PaperKind, paper: Paper): Html {
  const files = [
    ['PDF', 'pdf'],
    ['Word', 'docx'],
    ['PDF og bilag, ZIP', 'zip'],
    ['Data, JSON', 'json'],
  ] as const;
  return html`<ul class="downloads">${files.map(([name, ending]) => html`<li><a href="${fileAddress(kind, paper, ending)}">${name}</a></li>`)}</ul>`;
}

function changes({ kind, paper, body, previous }: ShownPaper): Html | string {
  if (previous === null) return '';
  const addressOf = (entry: PaperEntry) => kind.entryAddress(paper, entry);
  return changeAlert({ before: previous, after: body, reason: paper.reason, addressOf });
}

function paperEntry(page: ShownPaper, entry: PaperEntry): Html {
  const { heading, number, id, lines, state, withdrawn, text } = entry;
  return html`<article class="agenda-item" id="${id}"><h3><span class="reading-number">${number}</span>${heading}${withdrawn ? html` ${tag('Udgået', 'error')}` : ''}</h3>
${lines.filter(({ words }) => words !== '').map(({ words }) => html`<p class="quiet">${words}</p>`)}${state === null ? '' : html`<p>${state}</p>`}${text === null || withdrawn ? '' : entryText(page, text)}</article>`;
}

function entryText(page: ShownPaper, { parts, annexes }: EntryText): Html {
  const linkOf = (annex: PaperAnnex) =>
    annex.closed && !page.seesClosed ? {} : { address: annexAddress(page.kind, page.paper, annex) };
  const options = {
    headingLevel: 5,
    pictureAddress: (file: string) => publicPicture({ council: page.paper.council.id, hash: file }),
    annexMark: (mark: string) =>
      annexes
        .filter((annex) => annex.mark === mark)
        .map((annex) => ({ title: annexName(annex), ...linkOf(annex) })),
  };
  const lines = annexes.map((annex) => {
    const { address } = { address: undefined, ...linkOf(annex) };
    const name = annexName(annex);
    return html`<li>${address === undefined ? name : html`<a href="${address}">${name}</a>`} <span class="file-facts">${annex.facts}</span></li>`;
  });
  return html`<div class="item-text">${parts
    .filter(({ content }) => content.length > 0)
    .map(
      ({ heading, content }) => html`<h4>${heading}</h4>${renderHtml(content, options)}`,
    )}${annexes.length === 0 ? '' : html`<h4>Bilag</h4><ul class="annex-list">${lines}</ul>`}</div>`;
}
