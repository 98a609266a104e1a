import { html } from 'hono/html';
import type { Mail } from '../../../../platform/mail/index.ts';
import type { LinkKind } from '../model.ts';

type Letter = {
  readonly kind: LinkKind;
  readonly name: string;
  readonly email: string;
  readonly address: string;
};

const words = {
  invitation: {
    subject: 'Du er inviteret til Tværs',
    opening: 'Du er oprettet som bruger af Tværs. Vælg selv din adgangskode med linket her.',
    link: 'Vælg adgangskode',
    closing: 'Linket virker én gang og i 7 døgn. Er det udløbet, så bed administratoren om et nyt.',
  },
  reset: {
    subject: 'Vælg en ny adgangskode til Tværs',
    opening: 'Der er bedt om en ny adgangskode til din konto. Vælg den med linket her.',
    link: 'Vælg ny adgangskode',
    closing:
      'Linket virker én gang og i 1 time. Har du ikke bedt om det, så gør ingenting: din adgangskode er uændret.',
  },
} as const satisfies Readonly<Record<LinkKind, object>>;

const frame = 'font-family: sans-serif; line-height: 1.5; max-width: 42em; margin: 1em auto; padding: 0 1em';

/** The mail with the link, as text and as HTML with the same words. */
export async function composeLinkMail({ kind, name, email, address }: Letter): Promise<Mail> {
  const { subject, opening, link, closing } = words[kind];
  const body =
    await html`<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="${frame}">
<h1 style="font-size: 1.3em">${subject}</h1>
<p>Til ${name}</p>
<p>${opening}</p>
<p><a href="${address}">${link}</a></p>
<p>${closing}</p>
</body></html>`;
  return {
    to: email,
    subject,
    text: [`Til ${name}`, opening, `${link}:\n${address}`, closing].join('\n\n').concat('\n'),
    html: `<!doctype html>\n${body}`,
  };
}
