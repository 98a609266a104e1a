import { html } from 'hono/html';
import { agendaPaper } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { longDate, type Page, tag } from '../../../../ui/index.ts';
import {
  agendaBody,
  type DocumentItem,
  type DocumentSection,
} from '../../../sittings/agenda-papers/index.ts';
import { changeAlert, takenDownAlert } from '../../publications/index.ts';
import { type AgendaContent, itemAddress } from '../model.ts';
import { itemBody } from './agenda-item.ts';
import { downloads } from './downloads.ts';
import { cancelledAlert, meetingCrumbs, meetingFacts } from './meeting-facts.ts';
import { outdatedAlert, versionLine } from './version-lines.ts';

/** The whole agenda on one page: contents beside the text, or above it on a phone. */
export function agendaPage(content: AgendaContent): Page {
  const { council, meeting, version } = content;
  const { sections } = version.document;
  return {
    title: `Dagsorden den ${longDate(meeting.heldOn)}, ${council.name}`,
    breadcrumbs: meetingCrumbs(content),
    wide: true,
    head: html`<link rel="alternate" type="application/json" href="${agendaPaper.file({ council: council.id, file: `${meeting.heldOn}.json` })}"><link rel="alternate" type="application/pdf" href="${agendaPaper.file({ council: council.id, file: `${meeting.heldOn}.pdf` })}">`,
    main: html`<h1><span class="caption">${council.name}</span>Dagsorden til mødet den ${longDate(meeting.heldOn)}</h1>
<div class="agenda"><div class="agenda-text agenda-intro">${cancelledAlert(content)}${takenDownAlert(version)}${outdatedAlert(content)}${meetingFacts(
      content,
      [['Sendt ud', versionLine(content)]],
    )}${downloads(content)}${changes(content)}</div>
${contents(sections)}
<div class="agenda-text">${sections.map((section) => agendaSection(content, section))}</div></div>`,
  };
}

function changes({ council, meeting, version, previous }: AgendaContent): Html | string {
  if (previous === null) return '';
  return changeAlert({
    before: { number: previous.number, body: agendaBody(previous.document) },
    after: agendaBody(version.document),
    reason: version.reason,
    addressOf: ({ number }) => itemAddress(council.id, meeting.heldOn, number),
  });
}

function contents(sections: readonly DocumentSection[]): Html {
  const lines = sections.map(
    (section) =>
      html`<li><a href="#afsnit-${section.number}">${section.number} ${section.title}</a>${
        section.items.length === 0
          ? ''
          : html`<ol>${section.items.map((item) => html`<li><a href="#punkt-${item.number}">${item.number} ${item.title}</a></li>`)}</ol>`
      }</li>`,
  );
  return html`<nav class="agenda-contents" aria-labelledby="indhold"><h2 id="indhold">Indhold</h2><ol>${lines}</ol></nav>`;
}

function agendaSection(content: AgendaContent, section: DocumentSection): Html {
  return html`<section class="reading-section" id="afsnit-${section.number}"><h2><span class="section-number">${section.number}</span>${section.title}</h2>${
    section.items.length === 0
      ? html`<p class="quiet">Ingen punkter.</p>`
      : section.items.map((item) => agendaItem(content, item))
  }</section>`;
}

function agendaItem(content: AgendaContent, item: DocumentItem): Html {
  const address = itemAddress(content.council.id, content.meeting.heldOn, item.number);
  const withdrawn = item.withdrawnReason === null ? '' : html` ${tag('Udgået', 'error')}`;
  return html`<article class="agenda-item" id="punkt-${item.number}"><h3><a href="${address}"><span class="reading-number">${item.number}</span>${item.title}</a>${withdrawn}</h3>${itemBody(content, item, 4)}</article>`;
}
