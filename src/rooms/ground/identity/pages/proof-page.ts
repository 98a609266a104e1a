import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  csrfField,
  type Filled,
  type Frame,
  formPage,
  unseenFields,
} from '../../../../ui/index.ts';
import { proofCodeField, proofField } from '../forms/sign-in-form.ts';
import { proofMinutes } from '../model.ts';

type ProofPage = Filled & {
  /** The person has a second factor: it is asked for as well. */
  readonly asksCode: boolean;
  readonly action: string;
  /** Other rooms' ways to prove it. */
  readonly hanging: readonly Html[];
};

/** @param page what was posted, carried along unseen; `action` is where it was to go */
export function proofPage(frame: Frame, page: ProofPage): Html {
  const own = [proofField, proofCodeField, csrfField];
  const carried = Object.entries(page.fields).filter(([name]) => !own.includes(name));
  const field = boundFields({ fields: {}, faults: page.faults });
  return formPage(frame, {
    heading: 'Bekræft, at det er dig',
    back: [],
    faults: page.faults,
    action: page.action,
    before: html`<p>Det, du vil gøre, kræver, at du skriver din adgangskode${page.asksCode ? ' og en kode' : ''} igen. Intet af det, du har skrevet, går tabt.</p>`,
    body: html`
      ${unseenFields(carried)}
      ${field.text({
        name: proofField,
        label: 'Din adgangskode',
        type: 'password',
        autocomplete: 'current-password',
        required: true,
      })}
      ${page.asksCode ? field.text(codeOf) : ''}
    `,
    submit: 'Bekræft',
    after: html`${page.hanging}<p>Logger du ind uden adgangskode, så log ud og ind igen, og gør det så inden for ${proofMinutes} minutter.</p>`,
  });
}

const codeOf = {
  name: proofCodeField,
  label: 'Kode fra appen, eller en gendannelseskode',
  autocomplete: 'one-time-code',
  required: true,
  short: true,
} as const;
