import { html } from 'hono/html';
import { signingIn } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, errorSummary, type Frame, layout, postForm, textField } from '../../../../ui/index.ts';

export type SignInPage = { readonly email: string; readonly next: string; readonly error: string | null };

export function signInPage(frame: Frame, page: SignInPage): Html {
  return layout(frame, {
    title: 'Log ind',
    main: html`
      <h1>Log ind</h1>
      ${page.error ? errorSummary([{ message: page.error }]) : ''}
      ${postForm(
        frame,
        { action: signingIn() },
        html`
          <input type="hidden" name="til" value="${page.next}" />
          ${textField({ name: 'email', label: 'E-mail', value: page.email, type: 'email', autocomplete: 'username', required: true })}
          ${textField({ name: 'password', label: 'Adgangskode', value: '', type: 'password', autocomplete: 'current-password', required: true })}
          ${button('Log ind')}
        `,
      )}
      <p>Alle kan læse rådenes offentlige dagsordener uden at logge ind.</p>
    `,
  });
}
