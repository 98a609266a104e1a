import { html } from 'hono/html';
import { passwordChoosing, passwordForgotten, signingIn } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, type Filled, type Frame, formPage, layout } from '../../../../ui/index.ts';
import type { LinkKind } from '../model.ts';

/** Where one asks for a link. */
export function forgottenPage(frame: Frame, page: Filled): Html {
  return formPage(frame, {
    heading: 'Glemt adgangskode',
    back: [{ text: 'Log ind', href: signingIn() }],
    faults: page.faults,
    action: passwordForgotten(),
    before: html`<p>Skriv din e-mailadresse. Har du en konto, får du en mail med et link, hvor du vælger en ny adgangskode.</p>`,
    body: html`${boundFields(page).text({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', required: true })}`,
    submit: 'Send link',
  });
}

/** The same for an account that is there and one that is not. */
export function linkAskedPage(frame: Frame): Html {
  return layout(frame, {
    title: 'Se i din indbakke',
    breadcrumbs: [{ text: 'Log ind', href: signingIn() }],
    main: html`
      <h1>Se i din indbakke</h1>
      <p>Findes der en konto med den adresse, er der en mail på vej. Linket i den virker én gang og i 1 time.</p>
      <p>Kommer der ingen mail, så se i mappen med uønsket post, eller kontakt dit sekretariat.</p>
    `,
  });
}

type ChoosingPage = {
  readonly token: string;
  readonly kind: LinkKind;
  readonly email: string;
  readonly faults: Filled['faults'];
};

/** Where the link leads: choosing a password. */
export function choosingPage(frame: Frame, { token, kind, email, faults }: ChoosingPage): Html {
  const hint = 'Mindst 10 tegn. Fire ord, der ikke hører sammen, er gode at huske og svære at gætte.';
  return formPage(frame, {
    heading: kind === 'invitation' ? 'Vælg adgangskode' : 'Vælg ny adgangskode',
    back: [],
    faults,
    action: passwordChoosing({ token }),
    body: html`
      <input type="hidden" name="username" value="${email}" autocomplete="username" />
      ${boundFields({ fields: {}, faults }).text({ name: 'password', label: 'Adgangskode', hint, type: 'password', autocomplete: 'new-password', required: true })}
    `,
    submit: 'Gem adgangskode',
    before: html`<p>Adgangskoden er til ${email}.</p>`,
  });
}

/** Where a link leads that was used, or is too old. */
export function linkOverPage(frame: Frame): Html {
  return layout(frame, {
    title: 'Linket virker ikke længere',
    breadcrumbs: [{ text: 'Log ind', href: signingIn() }],
    main: html`
      <h1>Linket virker ikke længere</h1>
      <p>Det er brugt, udløbet eller erstattet af et nyere.</p>
      <p><a href="${passwordForgotten()}">Få et nyt link</a></p>
    `,
  });
}
