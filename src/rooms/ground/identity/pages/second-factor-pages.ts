import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import {
  mine,
  myRecoveryCodes,
  mySecondFactor,
  mySecondFactorConfirming,
  mySecondFactorRemoval,
  mySecurity,
} from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, button, type Frame, formPage, layout, pressForm } from '../../../../ui/index.ts';

/** What stands on one's page of security: whether it is on, and the way to change that. */
export function secondFactorPart(frame: Frame, factor: { readonly codesLeft: number } | null): Html {
  if (factor === null)
    return html`
      <h2>To trin</h2>
      <p>Når du logger ind, skriver du også en kode fra en app på din telefon. Så er en gættet eller stjålet adgangskode ikke nok.</p>
      ${pressForm(frame, { action: mySecondFactor() }, button('Slå to trin til', { kind: 'secondary' }))}`;
  return html`
    <h2>To trin</h2>
    <p>To trin er slået til. Du har ${factor.codesLeft} gendannelseskoder tilbage.</p>
    ${pressForm(frame, { action: myRecoveryCodes() }, button('Lav nye gendannelseskoder', { kind: 'secondary' }))}
    ${pressForm(frame, { action: mySecondFactorRemoval() }, button('Slå to trin fra', { kind: 'tertiary' }))}`;
}

type Beginning = {
  /** For the square, and for those who type it. */
  readonly address: string;
  readonly typed: string;
  readonly faults: readonly Refusal[];
};

/** The secret, for the app, until a first code has shown that it has it. */
export function secondFactorPage(frame: Frame, { address, typed, faults }: Beginning): Html {
  const square = renderSVG(address, { border: 2 }).replace(
    '<svg ',
    '<svg width="240" height="240" role="img" aria-label="QR-kode til appen" ',
  );
  return formPage(frame, {
    heading: 'Slå to trin til',
    back: [
      { text: 'Mit', href: mine() },
      { text: 'Sikkerhed', href: mySecurity() },
    ],
    faults,
    action: mySecondFactorConfirming(),
    before: html`
      <p>Åbn en app til engangskoder på din telefon, og skan firkanten her.</p>
      ${raw(square)}
      <p>Kan du ikke skanne, så skriv denne nøgle i appen: <code>${typed}</code></p>`,
    body: html`${boundFields({ fields: {}, faults }).text({ name: 'code', label: 'Koden, appen viser', autocomplete: 'one-time-code', required: true, short: true })}`,
    submit: 'Slå til',
  });
}

/** Shown once: what is stored of them cannot be read back. */
export function recoveryCodesPage(frame: Frame, codes: readonly string[]): Html {
  return layout(frame, {
    title: 'Dine gendannelseskoder',
    breadcrumbs: [
      { text: 'Mit', href: mine() },
      { text: 'Sikkerhed', href: mySecurity() },
    ],
    main: html`
      <h1>Dine gendannelseskoder</h1>
      <p>Skriv dem ned, eller print dem, og læg dem et sikkert sted. De vises kun nu. Hver kode virker én gang, hvis du mister din telefon.</p>
      <ul>${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
      <p><a href="${mySecurity()}">Jeg har gemt koderne</a></p>
    `,
  });
}
