import { html } from 'hono/html';
import { councilWork, matterSharing, mattersWork, matterWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  button,
  errorSummary,
  type Frame,
  type Html,
  layout,
  postForm,
  selectField,
  textField,
} from '../../../../ui/index.ts';
import type { ShareForm } from '../commands/share-matter.ts';
import type { MatterPage } from '../queries/describe-matter.ts';
import { fieldOf } from '../texts.da.ts';

/** Gives the matter a number in one more council. */
export function sharePage(
  frame: Frame,
  page: MatterPage,
  form: ShareForm,
  refusal: Refusal | null = null,
): Html {
  const { council, matter, shareable } = page;
  const place = { council: council.id, matter: matter.id };
  const field = refusal ? fieldOf[refusal.code] : undefined;
  const fault = (name: string) => (refusal && field === name ? { error: refusal.message } : {});
  return layout(frame, {
    title: 'Del sagen',
    breadcrumbs: [
      { text: council.name, href: councilWork(place) },
      { text: 'Sager', href: mattersWork(place) },
      { text: matter.title, href: matterWork(place) },
    ],
    main: html`
      ${refusal ? errorSummary([{ field, message: refusal.message }]) : ''}
      <h1>Del sagen med et råd mere</h1>
      <p>Sagen »${matter.title}« følges derefter i begge råd. Hvert råd har sit eget sagsnummer og træffer sin egen beslutning.</p>
      ${postForm(
        frame,
        { action: matterSharing(place) },
        html`
          ${selectField({ name: 'council', label: 'Råd', options: shareable.map(({ id, name }) => ({ value: id, text: name })), value: form.council, ...fault('council') })}
          ${textField({ name: 'recordNumber', label: 'Sagsnummer i det råd', value: form.recordNumber, required: true, ...fault('recordNumber') })}
          ${button('Del sagen')}
        `,
      )}
    `,
  });
}
