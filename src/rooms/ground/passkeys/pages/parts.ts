import { html } from 'hono/html';
import {
  myNewPasskey,
  myPasskeyChallenge,
  myPasskeyProof,
  myPasskeyRemoval,
  passkeySignIn,
  passkeySignInChallenge,
} from '../../../../addresses/index.ts';
import { button, type Frame, type Html, instantText, pressForm, table } from '../../../../ui/index.ts';
import type { OwnPasskey } from '../model.ts';
import { deviceForm } from './device-form.ts';

type Asking = Pick<Frame, 'csrf'>;

/** On the page one signs in on. */
export function signInPart(
  frame: Asking,
  { til, script }: { readonly til: string; readonly script: string },
): Html {
  return html`<h2>Eller med en adgangsnøgle</h2>
    <p>Har du lagt en adgangsnøgle på din telefon eller computer, behøver du hverken e-mail, adgangskode eller kode.</p>
    ${deviceForm(frame, {
      challenge: passkeySignInChallenge(),
      purpose: 'sign-in',
      action: passkeySignIn(),
      submit: 'Brug en adgangsnøgle',
      kind: 'secondary',
      otherwise:
        'Det kræver JavaScript og en browser, der kender adgangsnøgler. Log ind med din adgangskode her på siden.',
      body: html`<input type="hidden" name="til" value="${til}" />`,
      script,
    })}`;
}

/** Where the password is asked for again. @param releases the field of the form that goes off after the proof */
export function proofPart(
  frame: Asking,
  { releases, script }: { readonly releases: string; readonly script: string },
): Html {
  return html`<h2>Eller med en adgangsnøgle</h2>
    ${deviceForm(frame, {
      challenge: myPasskeyChallenge(),
      purpose: 'prove',
      action: myPasskeyProof(),
      submit: 'Bekræft med adgangsnøgle',
      kind: 'secondary',
      otherwise: 'Det kræver JavaScript og en browser, der kender adgangsnøgler. Brug din adgangskode.',
      releases,
      script,
    })}`;
}

/** On one's page of security. */
export function passkeysPart(frame: Asking, passkeys: readonly OwnPasskey[]): Html {
  return html`<h2>Adgangsnøgler</h2>
    <p>Med en adgangsnøgle logger du ind med fingeraftryk, ansigt eller kode på din egen enhed. Den kan ikke gættes eller
      narres fra dig og tæller som to trin.</p>
    ${passkeys.length === 0 ? html`<p>Du har ingen adgangsnøgler endnu.</p>` : listOf(frame, passkeys)}
    ${pressForm(frame, { action: myNewPasskey() }, button('Tilføj en adgangsnøgle', { kind: 'secondary' }))}`;
}

function listOf(frame: Asking, passkeys: readonly OwnPasskey[]): Html {
  return table({
    caption: passkeys.length === 1 ? '1 adgangsnøgle' : `${passkeys.length} adgangsnøgler`,
    columns: [{ text: 'Navn' }, { text: 'Tilføjet' }, { text: 'Sidst brugt' }, { text: 'Fjern' }],
    rows: passkeys.map(({ id, name, createdAt, usedAt }) => [
      html`${name}`,
      instantText(createdAt),
      usedAt === null ? 'Aldrig' : instantText(usedAt),
      pressForm(
        frame,
        { action: myPasskeyRemoval({ passkey: id }) },
        button(`Fjern ${name}`, { kind: 'tertiary' }),
      ),
    ]),
  });
}
