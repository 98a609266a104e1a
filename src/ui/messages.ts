import { html } from 'hono/html';
import type { Content, Html } from './html.ts';
import { icon } from './icon.ts';

type AlertKind = 'info' | 'success' | 'warning' | 'error';

const labels: Readonly<Record<AlertKind, string>> = {
  info: 'Information',
  success: 'Udført',
  warning: 'Advarsel',
  error: 'Fejl',
};

/** A box that says something about the page. It is read where it stands, not announced. */
export function alert(kind: AlertKind, heading: string, body: Content = ''): Html {
  const title = heading === '' ? '' : html`<h2 class="alert-heading">${heading}</h2>`;
  const text = typeof body === 'string' ? paragraphOf(body) : body;
  return html`<div class="alert alert-${kind}">${icon(kind, labels[kind], 'alert-icon')}<div class="alert-body">${title}${text}</div></div>`;
}

/** What the page before this one has done: announced once to those who listen. */
export function noticeBox(notice: string): Html {
  return html`<div class="alert alert-success alert--paragraph notice" role="status">${icon('success', labels.success, 'alert-icon')}<div class="alert-body"><p class="alert-text">${notice}</p></div></div>`;
}

export type FormError = { readonly field?: string | undefined; readonly message: string };

/**
 * Stands first on a page whose form was refused; each sentence leads to its field. The keyboard goes there with the
 * page, also where no script runs.
 */
export function errorSummary(errors: readonly FormError[]): Html {
  if (errors.length === 0) return html``;
  const heading = errors.length === 1 ? 'Der er en fejl' : `Der er ${errors.length} fejl`;
  const lines = errors.map(({ field, message }) =>
    field === undefined ? html`<li>${message}</li>` : html`<li><a href="#${field}">${message}</a></li>`,
  );
  return html`<div class="alert alert-error error-summary" role="alert" tabindex="-1" autofocus>${icon('error', labels.error, 'alert-icon')}<div class="alert-body"><h2 class="alert-heading">${heading}</h2><ul class="nobullet-list">${lines}</ul></div></div>`;
}

/** Says that there is nothing yet, why, and what can be done. */
export function emptyState(heading: string, text: string, action: Html | null = null): Html {
  return html`<div class="empty-state"><p class="empty-heading">${heading}</p><p>${text}</p>${action === null ? '' : html`<p>${action}</p>`}</div>`;
}

type TagKind = 'neutral' | AlertKind;

/** A word about the state of the thing beside it; the word itself carries the meaning, the colour only helps. */
export function tag(text: string, kind: TagKind = 'neutral'): Html {
  return html`<span class="badge badge-${kind}">${text}</span>`;
}

function paragraphOf(text: string): Html | string {
  return text === '' ? '' : html`<p class="alert-text">${text}</p>`;
}
