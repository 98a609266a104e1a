import { html } from 'hono/html';
import { councilWork, matterSharing, mattersWork, matterWork } from '../../../../addresses/index.ts';
import { boundFields, type Filled, type Frame, formPage, type Html } from '../../../../ui/index.ts';
import type { DescribedMatter } from '../queries/describe-matter.ts';

/** Gives the matter a number in one more council. */
export function sharePage(frame: Frame, page: DescribedMatter, filled: Filled): Html {
  const { council, matter, shareable } = page;
  const place = { council: council.id, matter: matter.id };
  const field = boundFields(filled);
  const options = shareable.map(({ id, name }) => ({ value: id, text: name }));
  return formPage(frame, {
    heading: 'Del sagen med et råd mere',
    back: [
      { text: council.name, href: councilWork(place) },
      { text: 'Sager', href: mattersWork(place) },
      { text: matter.title, href: matterWork(place) },
    ],
    faults: filled.faults,
    before: html`<p>Sagen »${matter.title}« følges derefter i begge råd. Hvert råd har sit eget sagsnummer og træffer sin egen beslutning.</p>`,
    action: matterSharing(place),
    body: html`
      ${field.select({ name: 'council', label: 'Råd', options, value: council.id })}
      ${field.text({ name: 'recordNumber', label: 'Sagsnummer i det råd', required: true })}
    `,
    submit: 'Del sagen',
  });
}
