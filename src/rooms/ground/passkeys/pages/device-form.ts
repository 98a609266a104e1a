import { html } from 'hono/html';
import { attributes, button, type Frame, fieldForm, type Html } from '../../../../ui/index.ts';
import type { Purpose } from '../model.ts';

/** The field the device's answer stands in; what is wrong with it leads to the button that asks for another. */
const answerField = 'answer';

type DeviceForm = {
  /** Where the challenge is asked for, and for what. */
  readonly challenge: string;
  readonly purpose: Purpose;
  /** Where the answer goes. */
  readonly action: string;
  readonly submit: string;
  /** What stands there without script, and in a browser without passkeys. */
  readonly otherwise: string;
  readonly kind?: 'primary' | 'secondary';
  /** The fields beside it. */
  readonly body?: Html;
  /** After the proof the form goes off in which the field of this name stands. */
  readonly releases?: string;
  /** Address of the script. */
  readonly script: string;
};

/** A form that a device fills in: its script asks for the challenge, and posts what the device answers to it. */
export function deviceForm(frame: Pick<Frame, 'csrf'>, form: DeviceForm): Html {
  const own = attributes({
    'data-challenge': form.challenge,
    'data-purpose': form.purpose,
    'data-releases': form.releases,
  });
  return html`<tvaers-passkey${own}>
    <p data-otherwise>${form.otherwise}</p>
    ${fieldForm(frame, {
      action: form.action,
      attributes: { hidden: true },
      fields: html`${form.body ?? ''}<input type="hidden" name="${answerField}" value="" />`,
      submit: button(form.submit, { kind: form.kind ?? 'primary', attributes: { id: answerField } }),
    })}
    <p role="status" data-says></p>
  </tvaers-passkey>
  <script type="module" src="${form.script}"></script>`;
}
