import { html } from 'hono/html';
import { publicCouncil, siteFeed } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { emptyState, type Frame, layout, longDate } from '../../../../ui/index.ts';
import { newsList } from '../../publications/index.ts';
import type { CouncilCard, FrontContent } from '../model.ts';
import { meetingAddress } from '../model.ts';
import { frontLead } from '../texts.da.ts';
import { meetingList } from './meeting-lines.ts';
import { municipalitySearch } from './municipalities-page.ts';

export function frontPage(frame: Frame, { cards, coming, news }: FrontContent): Html {
  return layout(frame, {
    title: 'Tværs',
    head: html`<link rel="alternate" type="application/atom+xml" title="Nyt fra rådene" href="${siteFeed()}">`,
    main: html`<h1>Kommunernes fælles råd</h1>
<p class="lead">${frontLead}</p>
<h2>Vælg råd</h2>
<ul class="council-cards">${cards.map(councilCard)}</ul>
${municipalitySearch('')}
<div class="two-columns"><section><h2>Næste møder</h2>${coming.length === 0 ? emptyState('Der er ingen planlagte møder', 'Møderne står her, når rådene har lagt deres årsplan.') : meetingList(coming, { council: true })}</section>
<section><h2>Nyt</h2>${news.length === 0 ? emptyState('Der er ikke offentliggjort noget endnu', 'Dagsordener står her, så snart de er sendt ud.') : newsList(news, { council: true })}</section></div>`,
  });
}

function councilCard({ council, size, next }: CouncilCard): Html {
  const meeting =
    next === null
      ? 'Intet planlagt møde'
      : html`Næste møde: <a href="${meetingAddress(council.id, next.heldOn)}">${longDate(next.heldOn)}</a>`;
  return html`<li><div class="council-card"><h3><a href="${publicCouncil({ council: council.id })}">${council.name}</a></h3><p>${size} kommuner</p><p>${meeting}</p></div></li>`;
}
