import { html } from 'hono/html';
import { development, developmentMail, developmentMails } from '../../addresses/index.ts';
import { emptyState, type Frame, type Html, instantText, layout, table } from '../../ui/index.ts';
import type { StoredMail } from './mails.ts';

const crumbs = [{ text: 'Til udvikling', href: development() }];

/** The mails that would have left the machine. */
export function mailsPage(frame: Frame, mails: readonly StoredMail[]): Html {
  const rows = mails.map(({ fileName, storedAt }) => [
    html`<a href="${developmentMail({ file: fileName })}">${fileName}</a>`,
    html`${instantText(storedAt)}`,
  ]);
  const list =
    rows.length === 0
      ? emptyState('Der er ingen mails', 'Send en dagsorden ud, så ligger de her.')
      : table({ caption: 'Nyeste først', columns: [{ text: 'Mail' }, { text: 'Sendt' }], rows });
  return layout(frame, { title: 'Mails', breadcrumbs: crumbs, main: html`<h1>Mails</h1>${list}` });
}

/** A mail as it goes on the wire. */
export function mailPage(frame: Frame, fileName: string, source: string): Html {
  const main = html`<h1>Mail</h1><p>${fileName}</p><pre class="dev-source" tabindex="0">${source}</pre>`;
  const breadcrumbs = [...crumbs, { text: 'Mails', href: developmentMails() }];
  return layout(frame, { title: fileName, breadcrumbs, main });
}
