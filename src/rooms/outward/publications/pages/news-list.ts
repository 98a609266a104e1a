import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { instantText } from '../../../../ui/index.ts';
import type { Publication } from '../model/publication.ts';

/** What came out, newest first. */
export function newsList(news: readonly Publication[], show: { readonly council: boolean }): Html {
  return html`<ul class="news-list">${news.map((one) => newsLine(one, show.council))}</ul>`;
}

function newsLine({ paper, newest }: Publication, withCouncil: boolean): Html {
  const { reason, publishedAt } = paper;
  return html`<li><a href="${newest}">${publicationTitle(paper, withCouncil)}</a>${reason === null ? '' : html`<br>${reason}`}<br><span class="quiet">${publishedAt === null ? '' : instantText(publishedAt)}</span></li>`;
}

/** "KKR Midtjylland: Dagsorden til mødet den 18. juni 2024". */
export function publicationTitle({ council, title }: Publication['paper'], withCouncil: boolean): string {
  return withCouncil ? `${council.name}: ${title}` : title;
}
