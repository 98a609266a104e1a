import { html } from 'hono/html';
import { providerSignIn } from '../../../../addresses/index.ts';
import { type Html, linkButton } from '../../../../ui/index.ts';
import type { Provider } from '../model.ts';

/** On the page one signs in on. A link, as a form may lead to no other site. @param til where to go afterwards */
export function providersPart(providers: readonly Provider[], til: string): Html {
  const query = til === '' ? {} : { til };
  return html`<h2>Eller med din kommune eller organisation</h2>
    <ul class="plain-list">
      ${providers.map(
        ({ key, name }) =>
          html`<li>${linkButton(`Log ind med ${name}`, providerSignIn({ provider: key }, query), 'secondary')}</li>`,
      )}
    </ul>`;
}
