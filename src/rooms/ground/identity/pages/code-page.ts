import { html } from 'hono/html';
import { signInCode, signingIn } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, type Filled, type Frame, formPage } from '../../../../ui/index.ts';

/** The second step of signing in. @param page its field `til` says where to go afterwards, `step` which step it is */
export function codePage(frame: Frame, { fields, faults }: Filled): Html {
  return formPage(frame, {
    heading: 'Skriv din kode',
    back: [{ text: 'Log ind', href: signingIn() }],
    faults,
    action: signInCode(),
    before: html`<p>Åbn appen på din telefon, og skriv de seks cifre. Har du den ikke, så brug en af dine gendannelseskoder.</p>`,
    body: html`
      <input type="hidden" name="step" value="${fields.step ?? ''}" />
      <input type="hidden" name="til" value="${fields.til ?? ''}" />
      ${boundFields({ fields: {}, faults }).text({ name: 'code', label: 'Kode', autocomplete: 'one-time-code', required: true, short: true })}
    `,
    submit: 'Log ind',
  });
}
