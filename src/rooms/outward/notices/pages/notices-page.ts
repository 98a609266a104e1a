import { html } from 'hono/html';
import { councilWork, newNotice, noticeChange } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { emptyState, type Frame, layout, linkButton, longDate, tag } from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import type { DescribedNotices } from '../queries/describe-notices.ts';
import { audienceNames, stateNames } from '../texts.da.ts';

/** All notices of a council, for those who keep them. */
export function noticesPage(frame: Frame, page: DescribedNotices): Html {
  const { council, notices, history } = page;
  const place = { council: council.id };
  const add = linkButton('Nyt opslag', newNotice(place));
  return layout(frame, {
    title: `Opslag i ${council.name}`,
    breadcrumbs: [{ text: council.name, href: councilWork(place) }],
    main: html`
      <h1>Opslag</h1>
      <p>Opslag for alle vises på rådets offentlige side. Opslag for rådets medlemmer vises på deres egen side og på siden med rådets arbejde.</p>
      ${
        notices.length === 0
          ? emptyState(
              'Der er ingen opslag endnu',
              'Det, der hænges op, står her, også når det er udløbet.',
              add,
            )
          : html`<p>${add}</p><ul class="plain-list notice-list">${notices.map((notice) => noticeLine(notice))}</ul>`
      }
      ${historyPart(history)}
    `,
  });
}

function noticeLine(notice: DescribedNotices['notices'][number]): Html {
  const { id, councilId, title, firstOn, lastOn, audience, state } = notice;
  return html`<li>
    <h2><a href="${noticeChange({ council: councilId, notice: id })}">${title}</a></h2>
    <p>
      ${tag(stateNames[state], state === 'hanging' ? 'success' : 'neutral')}
      ${longDate(firstOn)} til ${longDate(lastOn)} · ${audienceNames[audience]}
    </p>
  </li>`;
}
