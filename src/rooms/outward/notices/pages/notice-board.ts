import { html } from 'hono/html';
import type { NamedCouncil } from '../../../../platform/http/way.ts';
import { type Html, longDate } from '../../../../ui/index.ts';
import type { Notice } from '../model.ts';

/** What hangs, as part of another page; nothing where nothing hangs. @param councils named where there are several */
export function noticeBoard(notices: readonly Notice[], councils: readonly NamedCouncil[]): Html | null {
  if (notices.length === 0) return null;
  const names = new Map(councils.map(({ id, name }) => [id, name]));
  const from = ({ councilId }: Notice) => (councils.length > 1 ? `${names.get(councilId) ?? ''} · ` : '');
  return html`<section class="notice-board" aria-labelledby="opslag">
    <h2 id="opslag">Opslag</h2>
    ${notices.map(
      (notice) => html`<article>
        <h3>${notice.title}</h3>
        ${paragraphsOf(notice.body)}
        <p class="caption">${from(notice)}Hænger til og med den ${longDate(notice.lastOn)}</p>
      </article>`,
    )}
  </section>`;
}

function paragraphsOf(body: string): readonly Html[] {
  return body.split(/\r?\n\s*\r?\n/).map((paragraph) => html`<p class="as-written">${paragraph}</p>`);
}
