import { html } from 'hono/html';
import type { Mail } from '../../../../platform/mail/index.ts';

type Addressee = {
  readonly name: string;
  readonly email: string;
  /** Where the link leads. */
  readonly address: string;
};

type Words = {
  readonly subject: string;
  readonly opening: string;
  readonly link: string;
  readonly closing: string;
};

const frame = 'font-family: sans-serif; line-height: 1.5; max-width: 42em; margin: 1em auto; padding: 0 1em';

/** A mail to one person with one link in it, as text and as HTML with the same words. */
export async function composeLetter({ name, email, address }: Addressee, words: Words): Promise<Mail> {
  const { subject, opening, link, closing } = words;
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
