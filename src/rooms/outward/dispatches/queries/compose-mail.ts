import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import type { Mail } from '../../../../platform/mail/index.ts';
import { chooseWords, type MailSource, type MailWords } from './mail-words.ts';

export type MailBody = Pick<Mail, 'subject' | 'text' | 'html'>;

/** The mail about a version, as text and as HTML with the same words. */
export async function composeMail(source: MailSource): Promise<MailBody> {
  const words = chooseWords(source);
  return { subject: words.subject, text: asText(words), html: `<!doctype html>\n${await asHtml(words)}` };
}

function asText(words: MailWords): string {
  const facts = [
    ...words.facts,
    ...(words.joinAddress === null ? [] : [['Deltag virtuelt', words.joinAddress] as const]),
  ];
  const paragraphs = [
    words.opening,
    facts.map(([term, meaning]) => `${term}: ${meaning}`).join('\n'),
    `Læs dagsordenen:\n${words.address}`,
    words.reason === null ? '' : `Begrundelse: ${words.reason}`,
    words.changes.length === 0
      ? ''
      : `Hvad er ændret\n${words.changes.map((line) => `- ${line}`).join('\n')}`,
    words.closedNote ?? '',
    ...words.sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `   ${line}`)].join('\n')),
    'Mødet er vedhæftet som kalenderfil.',
    words.closing,
  ];
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

const frame = 'font-family: sans-serif; line-height: 1.5; max-width: 42em; margin: 1em auto; padding: 0 1em';

function asHtml(words: MailWords): Html {
  return html`<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.subject}</title></head>
<body style="${frame}">
<h1 style="font-size: 1.3em">${words.subject}</h1>
<p>${words.opening}</p>
<p>${words.facts.map(([term, meaning]) => html`<strong>${term}:</strong> ${meaning}<br>`)}${joinLine(words.joinAddress)}</p>
<p><a href="${words.address}">Læs dagsordenen</a></p>
${words.reason === null ? '' : html`<p><strong>Begrundelse:</strong> ${words.reason}</p>`}
${words.changes.length === 0 ? '' : html`<h2 style="font-size: 1.1em">Hvad er ændret</h2>${list(words.changes)}`}
${words.closedNote === null ? '' : html`<p>${words.closedNote}</p>`}
${words.sections.map(({ heading, lines }) => html`<h2 style="font-size: 1.1em">${heading}</h2>${list(lines)}`)}
<p>Mødet er vedhæftet som kalenderfil.</p>
<p>${words.closing}</p>
</body></html>`;
}

function joinLine(address: string | null): Html | string {
  return address === null ? '' : html`<strong>Deltag virtuelt:</strong> <a href="${address}">${address}</a>`;
}

function list(lines: readonly string[]): Html | string {
  return lines.length === 0 ? '' : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
