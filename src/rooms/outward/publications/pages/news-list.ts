import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { instantText, longDate } from '../../../../ui/index.ts';
import { meetingAddress, type Publication } from '../model.ts';
import { versionNames } from '../texts.da.ts';

/** What came out, newest first. */
export function newsList(news: readonly Publication[], show: { readonly council: boolean }): Html {
  return html`<ul class="news-list">${news.map((one) => newsLine(one, show.council))}</ul>`;
}

function newsLine(one: Publication, withCouncil: boolean): Html {
  return html`<li><a href="${meetingAddress(one.council.id, one.heldOn)}">${publicationTitle(one, withCouncil)}</a>${one.reason === null ? '' : html`<br>${one.reason}`}<br><span class="quiet">${instantText(one.publishedAt)}</span></li>`;
}

/** "KKR Midtjylland: Dagsorden til mødet den 18. juni 2024". */
export function publicationTitle(one: Publication, withCouncil: boolean): string {
  const title = `${versionNames[one.kind]} til mødet den ${longDate(one.heldOn)}`;
  return withCouncil ? `${one.council.name}: ${title}` : title;
}
