import { html } from 'hono/html';
import { mine, myPasskeyChallenge, myPasskeys, mySecurity } from '../../../../addresses/index.ts';
import { boundFields, type Filled, type Frame, type Html, pageWithForms } from '../../../../ui/index.ts';
import { longestName } from '../model.ts';
import { deviceForm } from './device-form.ts';

/** A new passkey: its name, and the device that makes it. */
export function newPasskeyPage(frame: Frame, page: Filled & { readonly script: string }): Html {
  return pageWithForms(frame, {
    heading: 'Tilføj en adgangsnøgle',
    back: [
      { text: 'Mit', href: mine() },
      { text: 'Sikkerhed', href: mySecurity() },
    ],
    faults: page.faults,
    body: html`
      <p>Din enhed spørger om fingeraftryk, ansigt eller kode og laver nøglen. Den hemmelige del forlader ikke enheden.</p>
      ${deviceForm(frame, {
        challenge: myPasskeyChallenge(),
        purpose: 'add',
        action: myPasskeys(),
        submit: 'Lav adgangsnøglen',
        otherwise:
          'Adgangsnøgler kræver JavaScript og en browser, der kender dem. Log ind med adgangskode og to trin i stedet.',
        body: html`${boundFields(page).text({
          name: 'name',
          label: 'Navn',
          hint: 'Så du kan kende den fra de andre, f.eks. »Min telefon«.',
          autocomplete: 'off',
          required: true,
          attributes: { maxlength: longestName },
        })}`,
        script: page.script,
      })}
    `,
  });
}
