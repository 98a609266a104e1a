import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, csrfField, type Filled, type Frame, formPage } from '../../../../ui/index.ts';
import { proofField } from '../forms/sign-in-form.ts';

/** @param page what was posted, carried along unseen; `action` is where it was to go */
export function proofPage(frame: Frame, page: Filled & { readonly action: string }): Html {
  const carried = Object.entries(page.fields).filter(([name]) => name !== proofField && name !== csrfField);
  return formPage(frame, {
    heading: 'Bekræft, at det er dig',
    back: [],
    faults: page.faults,
    action: page.action,
    before: html`<p>Det, du vil gøre, kræver, at du skriver din adgangskode igen. Intet af det, du har skrevet, går tabt.</p>`,
    body: html`
      ${carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      ${boundFields({ fields: {}, faults: page.faults }).text({
        name: proofField,
        label: 'Din adgangskode',
        type: 'password',
        autocomplete: 'current-password',
        required: true,
      })}
    `,
    submit: 'Bekræft',
  });
}
