import { html } from 'hono/html';
import { passwordForgotten, signingIn } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, type Filled, type Frame, formPage } from '../../../../ui/index.ts';

/** @param page its field `til` says where to go afterwards; `hanging` are other rooms' ways to sign in */
export function signInPage(frame: Frame, page: Filled & { readonly hanging: readonly Html[] }): Html {
  const field = boundFields(page);
  return formPage(frame, {
    heading: 'Log ind',
    back: [],
    faults: page.faults,
    action: signingIn(),
    body: html`
      <input type="hidden" name="til" value="${page.fields.til ?? ''}" />
      ${field.text({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', required: true })}
      ${field.text({ name: 'password', label: 'Adgangskode', type: 'password', autocomplete: 'current-password', required: true })}
    `,
    submit: 'Log ind',
    after: html`<p><a href="${passwordForgotten()}">Glemt adgangskode?</a></p>
      ${page.hanging}
      <p>Alle kan læse rådenes offentlige dagsordener uden at logge ind.</p>`,
  });
}
